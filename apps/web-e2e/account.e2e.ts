import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

const EMAIL = 'ny.granne@example.se';
const FIRST = 'tre kor i en björk';
const SECOND = 'fyra kor i en björk';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const signIn = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('E-postadress').fill(EMAIL);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.locator('main').getByRole('button', { name: 'Logga in' }).click();
};

/** Two pages may have a field of the same name: the one is waited for before it is filled in. */
const standsAt = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor();

describe('a resident’s account', () => {
  it('is made, left, recovered by mail and ended everywhere', async () => {
    const page = await pageAs(browser, product);
    const complaints = complaintsOf(page);

    // Signs up from a page and comes back to it.
    await visit(page, '/sv/conduct');
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).click();
    await page.getByRole('link', { name: 'Har du inget konto? Skapa ett' }).click();
    await standsAt(page, 'Skapa konto');
    await page.getByLabel('E-postadress').fill(EMAIL);
    await page.getByRole('textbox', { name: 'Nytt lösenord' }).fill('Sommar2026');
    await page.getByRole('textbox', { name: 'Nytt lösenord' }).press('Enter');
    await page.getByText('Lösenordet är lätt att gissa').first().waitFor();
    await page.getByRole('textbox', { name: 'Nytt lösenord' }).fill(FIRST);
    await page.getByRole('textbox', { name: 'Nytt lösenord' }).press('Enter');
    await page.waitForURL('**/sv/conduct');
    await page.getByRole('banner').getByText(EMAIL).filter({ visible: true }).waitFor();

    // The account page, and out.
    await page.getByRole('banner').getByText(EMAIL).filter({ visible: true }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Mitt konto' }).click();
    await standsAt(page, 'Mitt konto');
    await page.getByText('Den här enheten').waitFor();
    await page.getByRole('banner').getByText(EMAIL).filter({ visible: true }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Logga ut' }).click();
    await page.waitForURL('**/sv');
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect((await visit(page, '/sv/account'))?.status()).toBe(401);

    // Forgotten: the mail is read in the demo's mailbox.
    await visit(page, '/sv/reset-password');
    await page.getByLabel('E-postadress').fill(EMAIL);
    await page.getByRole('button', { name: 'Skicka en länk' }).click();
    await page.getByRole('link', { name: 'Läs mejlet i provbrevlådan' }).click();
    await page.getByRole('link', { name: /reset-password\/[\w-]{43}$/ }).click();
    await standsAt(page, 'Välj ett nytt lösenord');
    await page.getByRole('textbox', { name: 'Nytt lösenord' }).fill(SECOND);
    await page.getByRole('button', { name: 'Spara lösenordet' }).click();
    await standsAt(page, 'Logga in');

    await signIn(page, FIRST);
    await page.getByText('Adressen och lösenordet hör inte ihop').waitFor();
    await signIn(page, SECOND);
    await page.waitForURL('**/sv');

    // In Finnish from here on, and out everywhere.
    await visit(page, '/sv/account');
    await page.locator('main').getByLabel('Suomi').check();
    await page.waitForURL('**/fi/account');
    await page.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Kirjaudu ulos kaikkialta' })
      .click();
    await page.waitForURL('**/fi');
    await page.getByRole('banner').getByRole('link', { name: 'Kirjaudu sisään' }).waitFor();

    const unforeseen = complaints.filter((complaint) => !complaint.includes('401'));
    expect(unforeseen).toEqual([]);
    await page.context().close();
  });
});
