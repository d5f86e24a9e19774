import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

const BUSES = '/dialogues/bussarna-pa-landsbygden/proposals';
const TARGET = 'Samma tidtabell hela året';
const REASON = 'Båda vill ha en tidtabell som inte ändras med årstiden.';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function send(page: Page, method: string, path: string, data?: unknown): Promise<unknown> {
  const answer = await page.request.fetch(`/api${BUSES}${path}`, {
    ...{ method, headers: { 'idempotency-key': randomUUID(), origin: product.url } },
    ...(data !== undefined && { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return answer.json();
}

async function supportsOf(page: Page, number: number): Promise<number> {
  return ((await send(page, 'GET', `/${number}`)) as { supports: number }).supports;
}

describe('two residents', () => {
  it('write a proposal together; a moderator merges it, and undoes that', async () => {
    const people = ['resident', 'asukas', 'neighbour', 'moderator'];
    const [author, friend, neighbour, moderator] = (await Promise.all(
      people.map((name) => pageAs(browser, product, `${name}@demo.example`)),
    )) as [Page, Page, Page, Page];
    const complaints = [author, friend, neighbour, moderator].map(complaintsOf);
    const { number } = (await send(author, 'POST', '', {
      title: 'En tidtabell som gäller året om',
      body: 'Sommartidtabellen förvirrar alla.\n\nHa samma avgångar i juli.',
    })) as { number: number };

    await visit(author, `/sv${BUSES}/${number}`);
    await author.getByText('Skriv tillsammans med andra').click();
    await author.getByRole('button', { name: 'Skapa en länk att dela' }).click();
    await visit(friend, await author.getByLabel('Länk till en person').inputValue());
    await friend.getByRole('button', { name: 'Tacka ja' }).click();
    await friend.getByText('Du är medförfattare nu.').waitFor();
    await friend.getByRole('link', { name: 'Ändra förslaget' }).click();
    await friend
      .getByRole('textbox', { name: 'Förslag', exact: true })
      .fill('Sommartidtabellen förvirrar alla.\n\nHa samma avgångar i juli som i mars.');
    await friend.getByRole('button', { name: 'Spara den nya versionen' }).click();
    await friend.getByText('Version 2, ändrad').waitFor();

    await author.getByRole('button', { name: 'Visa version 2' }).click();
    await author.getByText('Visa vad som ändrats').click();
    await author.locator('ins', { hasText: 'som i mars.' }).waitFor();
    expect(await author.locator('sr-version-history del').textContent()).toContain('juli.');

    const items = (await send(neighbour, 'GET', '?limit=50')) as {
      items: { number: number; title: string }[];
    };
    const target = items.items.find(({ title }) => title === TARGET)!.number;
    const before = await supportsOf(neighbour, target);
    await send(neighbour, 'PUT', `/${target}/support`);
    await send(neighbour, 'PUT', `/${number}/support`);
    await send(moderator, 'PUT', `/${number}/support`);
    await visit(neighbour, `/sv${BUSES}/${target}`);

    await visit(moderator, `/sv${BUSES}/${number}`);
    await moderator.getByRole('button', { name: 'Slå ihop med ett annat' }).click();
    const dialog = moderator.getByRole('dialog');
    await dialog.getByLabel('Sök det andra förslaget').fill('samma tidtabell');
    await dialog.getByRole('radio', { name: TARGET }).check();
    await dialog.getByRole('heading', { name: TARGET }).waitFor();
    await dialog.getByLabel('Skäl').fill(REASON);
    await dialog.getByRole('button', { name: 'Slå ihop' }).click();
    await moderator.getByText(REASON).waitFor();

    await neighbour.getByText('Ett förslag har slagits ihop med det här').waitFor();
    expect(await supportsOf(neighbour, target)).toBe(before + 2);
    await author.getByText('Sammanslaget').first().waitFor();

    await moderator.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await dialog.getByLabel('Skäl').fill('De gäller olika linjer.');
    await dialog.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await moderator.getByText('personer stöder förslaget').waitFor();
    expect(await supportsOf(neighbour, number)).toBe(2);
    expect(await supportsOf(neighbour, target)).toBe(before + 1);
    expect(complaints.flat()).toEqual([]);
    await Promise.all([author, friend, neighbour, moderator].map((page) => page.context().close()));
  });
});
