import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, hasValue, pageAs, visit } from './support/visit';

const QUESTION = 'Vad ska vi göra av den gamla banvallen?';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Makes the dialogue from a template, whose first round opens tomorrow; returns its address. */
async function makeDialogue(page: Page): Promise<string> {
  await visit(page, '/sv/desk/dialogues/new');
  await page.getByRole('button', { name: 'Använd mallen Medborgarförslag' }).click();
  await page.getByLabel('Fråga', { exact: true }).fill(QUESTION);
  await page.getByLabel('Bakgrund').fill('Spåren revs för länge sedan. Marken är kommunens.');
  await page.getByLabel('Det här kan du påverka, rad 1').fill('Vad marken används till');
  await page.getByLabel('Det här är redan bestämt, rad 1').fill('Att marken inte säljs');
  await page.getByLabel('Vem beslutar').fill('Regionstyrelsen');
  await page.getByRole('button', { name: 'Skapa dialogen' }).click();
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  return new URL(page.url()).pathname;
}

/** Presses a round's button, gives the reason, and waits until it is done. */
async function change(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Skäl').fill(reason);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Submits a proposal from the dialogue's front page; returns the proposal's address. */
async function propose(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Lämna ett förslag' }).first().click();
  await page.getByLabel('Rubrik').fill(title);
  const body = page.getByRole('textbox', { name: 'Förslag', exact: true });
  await body.fill(`${title}, så att alla har nytta av den gamla banvallen.`);
  await page.getByRole('button', { name: 'Lämna förslaget' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByText('Vi har fått ditt förslag.').waitFor();
  return new URL(page.url()).pathname;
}

async function support(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.getByRole('button', { name: 'Ge ditt stöd' }).click();
  await page.getByText('Du stöder förslaget.').waitFor();
}

async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv en kommentar').fill(text);
  await page.getByRole('button', { name: 'Skicka kommentaren' }).click();
  await page.getByRole('main').getByText(text).first().waitFor();
}

/** The rows of the table below a heading of the results, as values and not as they are written. */
async function valuesBelow(page: Page, heading: string): Promise<string[][]> {
  const title = page.getByRole('heading', { level: 2, name: heading, exact: true });
  await title.waitFor();
  const rows = await page.locator('section').filter({ has: title }).locator('tbody tr').all();
  return Promise.all(
    rows.map((row) =>
      row
        .locator('data')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('value') ?? '')),
    ),
  );
}

describe('a whole round', () => {
  it('from its opening to figures that are what three people did', async () => {
    const official = await pageAs(browser, product, 'official@demo.example');
    const moderator = await pageAs(browser, product, 'moderator@demo.example');
    const [anna, bo, aino] = await Promise.all([
      pageAs(browser, product, 'resident@demo.example'),
      pageAs(browser, product, 'neighbour@demo.example'),
      pageAs(browser, product, 'asukas@demo.example'),
    ]);
    const everybody = [official, moderator, anna, bo, aino];
    const complaints = everybody.map((page) => complaintsOf(page));

    const front = await makeDialogue(official);
    const [, , , slug = ''] = front.split('/');
    await Promise.all([anna, bo, aino].map((page) => visit(page, front)));
    expect(await anna.getByRole('link', { name: 'Lämna ett förslag' }).count()).toBe(0);
    await visit(moderator, `/sv/desk/dialogues/${slug}/rounds`);
    await change(moderator, 'Öppna nu: runda 1, Förslag', 'Alla handlingar är klara redan i dag.');
    await anna.getByText('Alla handlingar är klara redan i dag.').first().waitFor();

    const path = await propose(anna, 'Gör en cykelväg av banvallen');
    const garden = await propose(bo, 'Plantera fruktträd längs spåret');
    await propose(aino, 'Bygg en lekplats vid stationen');
    await Promise.all([support(bo, path), support(aino, path), support(anna, garden)]);
    await comment(bo, 'En cykelväg når både skolan och badet.');
    await comment(aino, 'Den behöver belysning på vintern.');
    await comment(anna, 'Vem plockar frukten?');

    const area = bo.getByLabel('Skriv en kommentar');
    const send = bo.getByRole('button', { name: 'Skicka kommentaren' });
    await area.fill('Vem plogar');
    await change(moderator, 'Pausa: runda 1, Förslag', 'Kartan i underlaget var fel.');
    await bo.getByText('Kartan i underlaget var fel.').waitFor();
    await area.press('End');
    await area.pressSequentially(' cykelvägen?');
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await change(moderator, 'Återuppta: runda 1, Förslag', 'Kartan är rättad.');
    await bo.getByText('Rundan är öppen igen. Du kan skicka nu.').waitFor();
    await change(moderator, 'Stäng nu: runda 1, Förslag', 'Alla har sagt sitt.');
    await bo.getByText(/Rundan stängde i dag/).waitFor();
    await hasValue(area, 'Vem plogar cykelvägen?');
    await send.click({ force: true });
    await hasValue(area, 'Vem plogar cykelvägen?');

    await visit(anna, `${front}/results`);
    const figures = Object.fromEntries(await valuesBelow(anna, 'Sammanlagt'));
    expect(figures).toMatchObject({
      ...{ participants: '3', proposals: '3', supports: '3', comments: '3' },
    });
    const ranked = await valuesBelow(anna, 'Förslagen efter stöd');
    expect(ranked.map((row) => row.find((value) => /[a-z]{3}/.test(value)))).toEqual([
      'Gör en cykelväg av banvallen',
      'Plantera fruktträd längs spåret',
      'Bygg en lekplats vid stationen',
    ]);
    expect(complaints.flat()).toEqual([]);
    await Promise.all(everybody.map((page) => page.context().close()));
  });
});
