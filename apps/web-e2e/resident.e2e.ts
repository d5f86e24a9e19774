import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, hasValue, pageAs, visit, visitAgain } from './support/visit';

const BUSES = '/sv/dialogues/bussarna-pa-landsbygden';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What the mailbox of the demo shows last for an address: the link in it. */
async function mailedLink(page: Page, email: string): Promise<string> {
  const answer = await page.request.get(`/api/mailbox?to=${encodeURIComponent(email)}`);
  const { items } = (await answer.json()) as { items: { body: string }[] };
  const link = /https?:\/\/\S+/.exec(items[0]?.body ?? '')?.[0];
  if (!link) throw new Error(`No link in the mail to ${email}.`);
  return link;
}

describe('a resident', () => {
  it('signs up, makes a proposal, changes it, is supported and commented, and takes it back', async () => {
    const page = await pageAs(browser, product);
    const complaints = complaintsOf(page);
    const neighbour = await pageAs(browser, product, 'resident@demo.example');
    const title = 'Låt hunden åka med i bussens bakre del';

    await visit(page, `${BUSES}/proposals/new`);
    await page.getByRole('main').getByRole('link', { name: 'Logga in' }).click();
    await page.getByRole('link', { name: 'Inget konto? Skapa ett' }).click();
    // The page before has a field for an address too.
    await page.getByRole('heading', { level: 1, name: 'Skapa konto' }).waitFor();
    await page.getByLabel('E-postadress').fill('hundvan@example.se');
    await page.getByLabel('Nytt lösenord').fill('tre kor i en björk');
    await page.getByRole('button', { name: 'Skapa konto' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lämna ett förslag' }).waitFor();

    await visit(neighbour, BUSES);
    await page.getByLabel('Rubrik').fill(title);
    await page
      .getByRole('textbox', { name: 'Förslag', exact: true })
      .fill('Den som har hund kan inte åka buss i dag.\n\nGe hundar plats längst bak.');
    await page.getByText('Utkast sparat på den här enheten').waitFor();
    await visitAgain(page);
    await hasValue(page.getByLabel('Rubrik'), title);
    await page.getByRole('button', { name: 'Lämna förslaget' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Vi har fått ditt förslag.').waitFor();

    await neighbour.getByRole('button', { name: 'Visa ett nytt förslag' }).click();
    await neighbour.getByRole('link', { name: title }).click();
    await neighbour.getByRole('button', { name: 'Ge ditt stöd' }).click();
    await neighbour.getByText('Du stöder förslaget.').waitFor();
    await page.getByText('person stöder förslaget').waitFor();

    await neighbour.getByLabel('Skriv en kommentar').fill('Min son är allergisk. Hur gör vi då?');
    await neighbour.getByRole('radio', { name: 'Fråga' }).check();
    await neighbour.getByRole('button', { name: 'Skicka kommentaren' }).click();
    await page.getByRole('button', { name: 'Visa 1 ny kommentar' }).click();
    await page.getByText('Min son är allergisk. Hur gör vi då?').waitFor();

    await page.getByRole('link', { name: 'Ändra förslaget' }).click();
    await page
      .getByRole('textbox', { name: 'Förslag', exact: true })
      .fill('Ge hundar plats längst bak, bakom en glasruta.');
    await page.getByRole('button', { name: 'Spara den nya versionen' }).click();
    await page.getByText('Version 2, ändrad').waitFor();

    await page.getByRole('button', { name: 'Ta tillbaka förslaget' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click();
    await page.getByText('tog tillbaka det').waitFor();
    await neighbour.getByText('tog tillbaka det').waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([page.context().close(), neighbour.context().close()]);
  });

  it('takes a stand by keyboard, and sees the figures move in a second browser', async () => {
    const page = await pageAs(browser, product, 'resident@demo.example');
    const watcher = await pageAs(browser, product);
    await visit(watcher, '/sv/dialogues/tryggare-skolvagar/statements');
    const before = await watcher
      .getByText(/\d+ påståenden, /)
      .first()
      .textContent();
    await visit(page, '/sv/dialogues/tryggare-skolvagar/statements');
    await page.getByRole('button', { name: 'Håller med', exact: false }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Du höll med om förra påståendet.').waitFor();
    await watcher.waitForFunction(`!document.body.textContent.includes(${JSON.stringify(before)})`);
    await Promise.all([page.context().close(), watcher.context().close()]);
  });

  it('chooses a new password by mail and is signed out everywhere else', async () => {
    const email = 'neighbour@demo.example';
    const elsewhere = await pageAs(browser, product, email);
    const page = await pageAs(browser, product);
    await visit(page, '/sv/reset-password');
    await page.getByLabel('E-postadress').fill(email);
    await page.getByRole('button', { name: 'Skicka en länk' }).click();
    await page.getByText('har vi skickat en länk dit').waitFor();
    await visit(page, await mailedLink(page, email));
    await page.locator('input[type=password]').fill('fyra hästar i en sjö');
    await page.getByRole('button', { name: /Spara lösenordet|Save the password/ }).click();
    await page.getByText(/Logga in med det nya|Sign in with the new one/).waitFor();
    await visit(elsewhere, '/sv/account');
    await elsewhere.getByRole('link', { name: 'Logga in' }).first().waitFor();
    await Promise.all([page.context().close(), elsewhere.context().close()]);
  });
});
