import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, hasValue, pageAs, visit } from './support/visit';

const DIALOGUE = '/sv/dialogues/bussarna-pa-landsbygden';
const SOUGHT = 'En buss till simhallen på lördagar';
const DRAFT = 'Kör en buss till simhallen';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it('finds what was misspelt, and goes back to where one came from', async () => {
  const page = await pageAs(browser, product);
  const complaints = complaintsOf(page);
  await visit(page, `${DIALOGUE}?order=new`);
  await page.getByRole('searchbox').fill('simmhalen');
  await page.keyboard.press('Enter');
  await page.getByText('Träffar:').waitFor();
  await page.getByRole('link', { name: SOUGHT }).click();
  await page.getByRole('heading', { level: 1, name: SOUGHT }).waitFor();
  await page.goBack();
  await page.getByText('Träffar:').waitFor();
  await hasValue(page.getByRole('searchbox'), 'simmhalen');
  await page.goBack();
  await page.getByRole('heading', { name: /^\d+ förslag$/ }).waitFor();
  expect(page.url()).toContain('order=new');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('shares what was chosen by its address, and shows it on the map by keys alone', async () => {
  const page = await pageAs(browser, product);
  const complaints = complaintsOf(page);
  await visit(page, DIALOGUE);
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption('1981');
  await page.getByRole('button', { name: /Sala.*ta bort/ }).waitFor();
  const heading = page.getByRole('heading', { name: /^\d+ förslag$/ });
  await heading.filter({ hasNotText: '12 förslag' }).waitFor();
  const count = await heading.textContent();
  const other = await pageAs(browser, product);
  await visit(other, page.url());
  await other.getByRole('button', { name: /Sala.*ta bort/ }).waitFor();
  expect(await other.getByRole('heading', { name: /^\d+ förslag$/ }).textContent()).toBe(count);
  await other.context().close();

  await page.getByRole('button', { name: 'Visa på karta' }).press('Enter');
  const sala = page.getByRole('listitem').getByRole('button', { name: /^Sala \d+$/ });
  await sala.waitFor();
  expect(await sala.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: /^Norberg \d+$/ }).press('Enter');
  await page.getByRole('heading', { level: 3, name: 'Norberg' }).waitFor();
  expect(page.url()).toContain('municipality=1962');
  await page.goBack();
  await page.getByRole('heading', { level: 3, name: 'Sala' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('opens a similar proposal in a view of its own, and the draft stays', async () => {
  const page = await pageAs(browser, product, 'resident@demo.example');
  await visit(page, `${DIALOGUE}/proposals/new`);
  const title = page.getByLabel('Rubrik', { exact: true });
  await title.fill(DRAFT);
  const link = page.getByRole('link', { name: SOUGHT });
  await link.waitFor();
  const opened = page.context().waitForEvent('page');
  await link.press('Enter');
  const similar = await opened;
  await similar.getByRole('heading', { level: 1, name: SOUGHT }).waitFor();
  await hasValue(title, DRAFT);
  await page.context().close();
});
