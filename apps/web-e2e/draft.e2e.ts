import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile } from './support/browser';
import { startProduct, type Product } from './support/product';
import { hasValue, signIn, slowed, visit } from './support/visit';

const NEW = '/sv/dialogues/bussarna-pa-landsbygden/proposals/new';
const TITLE = 'Bänkar vid alla hållplatser i Norberg';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
/** Chromium writes what a page keeps to the disk some seconds later. */
const WRITTEN_AFTER = 6_000;

let product: Product;
let folder: string;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samrad-profile-'));
  product = await startProduct();
});

afterAll(async () => {
  await context?.close();
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Page> {
  context = await openProfile(folder, product.url);
  return slowed(await context.newPage());
}

async function crash(page: Page): Promise<void> {
  const closed = context.waitForEvent('close');
  const session = await context.newCDPSession(page);
  session.send('Browser.crash').catch(() => undefined);
  await closed;
}

it('rescues a draft from a killed browser, and sends it once through a cut connection', async () => {
  let page = await open();
  await signIn(context, product, 'resident@demo.example');
  await visit(page, NEW);
  await page.getByLabel('Rubrik', { exact: true }).fill(TITLE);
  await page.locator('#proposal-body').fill('Den som väntar länge behöver få sitta en stund.');
  await page.getByLabel('Hållplatser').check();
  await page.locator('input[value="1962"]').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Sätt ett märke på kartan' }).press('Enter');
  await page.getByRole('button', { name: 'Norrut' }).press('ArrowRight');
  const file = { name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') };
  await page.locator('#images').setInputFiles(file);
  await page.getByLabel('Vad bild 1 visar').fill('En hållplats utan bänk.');
  await page.getByText('Utkast sparat på den här enheten').waitFor();
  const pin = await page.getByText('Märket står på').textContent();
  await page.waitForTimeout(WRITTEN_AFTER);
  await crash(page);

  page = await open();
  await signIn(context, product, 'resident@demo.example');
  await visit(page, NEW);
  await page.getByText('Utkast sparat på den här enheten').waitFor();
  await hasValue(page.locator('#proposal-title'), TITLE);
  expect(await page.getByLabel('Hållplatser').isChecked()).toBe(true);
  expect(await page.getByText('Märket står på').textContent()).toBe(pin);
  await hasValue(page.getByLabel('Vad bild 1 visar'), 'En hållplats utan bänk.');
  // The server takes it, and the answer is lost on its way.
  let lost = 0;
  await page.route('**/api/dialogues/*/proposals', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Lämna förslaget' }).click();
  await page.waitForURL(/proposals\/\d+$/);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByAltText('En hållplats utan bänk.').waitFor();
  const list = await context.request.get(
    '/api/dialogues/bussarna-pa-landsbygden/proposals?order=new&limit=5',
  );
  const { items } = (await list.json()) as { items: { title: string }[] };
  expect(items.filter(({ title }) => title === TITLE)).toHaveLength(1);
  expect(lost).toBeGreaterThan(1);
  // What was sent lies on the device no longer.
  await page.unroute('**/api/dialogues/*/proposals');
  await visit(page, NEW);
  await hasValue(page.locator('#proposal-title'), '');
  expect(await page.getByText('Utkast sparat på den här enheten').count()).toBe(0);
});
