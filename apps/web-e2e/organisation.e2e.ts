import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit, visitAgain } from './support/visit';

const INVITED = 'ny.moderator@example.se';
const COUNCIL = 'Rådet för öppna frågor';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const standsAt = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor();

async function found(page: Page): Promise<void> {
  await visit(page, '/sv/organisations');
  await page.getByRole('link', { name: 'Ny organisation' }).click();
  await standsAt(page, 'Ny organisation');
  await page.getByLabel('Slag av organisation').selectOption('council');
  await page.getByRole('group', { name: 'På svenska' }).getByLabel('Namn').fill(COUNCIL);
  await page.getByLabel('Mandattidens första dag').fill('2026-01-01');
  await page.getByRole('button', { name: 'Skapa organisationen' }).click();
  await standsAt(page, COUNCIL);
}

async function invite(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Medlemmar och roller' }).click();
  await standsAt(page, 'Medlemmar och roller');
  await page.getByText('Den sista administratören').waitFor();
  await page.getByLabel('E-postadress').fill(INVITED);
  await page.getByRole('radio', { name: 'Moderator' }).check();
  await page.getByRole('button', { name: 'Skicka inbjudan', exact: true }).click();
  await page.getByRole('button', { name: `Skicka igen inbjudan till ${INVITED}` }).waitFor();
}

async function accept(page: Page): Promise<void> {
  await visit(page, `/sv/mailbox?to=${encodeURIComponent(INVITED)}`);
  await page.getByRole('link', { name: /invitations\/[\w-]{43}$/ }).click();
  await standsAt(page, 'Du är inbjuden');
  await page.getByRole('textbox', { name: 'Nytt lösenord' }).fill('fyra kor i en björk');
  await page.getByRole('button', { name: 'Ta emot rollen' }).click();
  await standsAt(page, COUNCIL);
  await page.getByRole('banner').getByText(INVITED).filter({ visible: true }).waitFor();
}

async function changeRole(page: Page): Promise<void> {
  await visitAgain(page);
  await page.getByRole('button', { name: `Byt roll: Moderator, ${INVITED}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Handläggare' }).check();
  await dialog.getByRole('button', { name: 'Byt till rollen' }).click();
  await page.getByRole('button', { name: `Byt roll: Handläggare, ${INVITED}` }).waitFor();
}

describe('an organisation', () => {
  it('is founded, lets somebody in by mail, and has it all on record', async () => {
    const administrator = await pageAs(browser, product, 'administrator@demo.example');
    const complaints = complaintsOf(administrator);
    await found(administrator);
    await invite(administrator);

    const moderator = await pageAs(browser, product);
    await accept(moderator);
    await changeRole(administrator);

    await visitAgain(moderator);
    await moderator.getByText('en handläggare').waitFor();
    await moderator.getByRole('button', { name: 'Lämna organisationen' }).click();
    const sure = moderator.getByRole('dialog');
    await sure.getByRole('button', { name: 'Lämna organisationen' }).click();
    await moderator.getByText('inga handläggare').waitFor();

    await administrator.getByRole('navigation').getByRole('link', { name: COUNCIL }).click();
    await standsAt(administrator, COUNCIL);
    for (const sentence of [
      `${INVITED} blev Moderator.`,
      `${INVITED} bytte roll från Moderator till Handläggare.`,
      `${INVITED} lämnade rollen Handläggare.`,
    ]) {
      await administrator.getByText(sentence).waitFor();
    }

    const resident = await pageAs(browser, product, 'resident@demo.example');
    await visit(resident, '/sv/organisations?kind=council');
    await resident.getByRole('link', { name: COUNCIL }).click();
    await resident.getByText('Organisationen lades till.').waitFor();
    expect(await resident.getByText(INVITED).count()).toBe(0);
    expect(complaints).toEqual([]);
    for (const page of [administrator, moderator, resident]) await page.context().close();
  });
});
