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

/** A proposal that nobody supports yet; its number. */
async function submit(page: Page, title: string, body: string): Promise<number> {
  return ((await send(page, 'POST', '', { title, body })) as { number: number }).number;
}

async function numberOf(page: Page, title: string): Promise<number> {
  const list = await send(page, 'GET', '?limit=50');
  const { items } = list as { items: { number: number; title: string }[] };
  return items.find((item) => item.title === title)!.number;
}

async function merge(moderator: Page, number: number): Promise<void> {
  await visit(moderator, `/sv${BUSES}/${number}`);
  await moderator.getByRole('button', { name: 'Slå ihop med ett annat' }).click();
  const dialog = moderator.getByRole('dialog');
  await dialog.getByLabel('Sök det andra förslaget').fill('samma tidtabell');
  await dialog.getByRole('radio', { name: TARGET }).check();
  await dialog.getByRole('heading', { name: TARGET }).waitFor();
  await dialog.getByLabel('Skäl').fill(REASON);
  await dialog.getByRole('button', { name: 'Slå ihop' }).click();
  await moderator.getByText(REASON).waitFor();
}

async function unmerge(moderator: Page): Promise<void> {
  await moderator.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
  const dialog = moderator.getByRole('dialog');
  await dialog.getByLabel('Skäl').fill('De gäller olika linjer.');
  await dialog.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
  await moderator.getByText('personer stöder förslaget').waitFor();
}

function pagesOf(names: readonly string[]): Promise<Page[]> {
  return Promise.all(names.map((name) => pageAs(browser, product, `${name}@demo.example`)));
}

function closed(pages: readonly Page[]): Promise<unknown> {
  return Promise.all(pages.map((page) => page.context().close()));
}

it('lets two residents write a proposal together, and shows what each of them changed', async () => {
  const pages = await pagesOf(['resident', 'asukas']);
  const [author, friend] = pages as [Page, Page];
  const complaints = pages.map(complaintsOf);
  const body = 'Sommartidtabellen förvirrar alla.\n\nHa samma avgångar i juli.';
  const number = await submit(author, 'En tidtabell som gäller året om', body);

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
  expect(complaints.flat()).toEqual([]);
  await closed(pages);
});

it('merges a proposal and undoes that, seen by its author, supporters, a follower and a visitor', async () => {
  const people = await pagesOf(['resident', 'neighbour', 'asukas', 'official', 'moderator']);
  const [author, both, supporter, follower, moderator] = people as [Page, Page, Page, Page, Page];
  const visitor = await pageAs(browser, product);
  const pages = [...people, visitor];
  const complaints = pages.map(complaintsOf);
  const title = 'Sluta byta tidtabell på sommaren';
  const number = await submit(author, title, 'Ingen minns vilken som gäller i augusti.');
  const target = await numberOf(author, TARGET);
  const before = await supportsOf(author, target);
  const [old, standing] = [`/sv${BUSES}/${number}`, `/sv${BUSES}/${target}`];
  await send(both, 'PUT', `/${target}/support`);
  await send(both, 'PUT', `/${number}/support`);
  await send(supporter, 'PUT', `/${number}/support`);
  await visit(follower, old);
  await follower.getByRole('button', { name: 'Följ förslaget' }).click();
  await follower.getByRole('button', { name: 'Sluta följa' }).waitFor();
  await visit(author, old);
  await visit(both, standing);

  await merge(moderator, number);

  // Open pages say so at once; who supports both is counted once.
  await both.getByText('Ett förslag har slagits ihop med det här').waitFor();
  expect(await supportsOf(both, target)).toBe(before + 2);
  await follower.getByText(REASON).waitFor();
  await author.getByText(REASON).waitFor();
  await author.getByText('Stöden räknas nu där, varje person en gång.').waitFor();
  await visit(supporter, standing);
  await supporter.getByText(`Du stöder det genom förslag ${number}.`).waitFor();
  for (const page of [author, follower]) {
    await visit(page, '/sv/mine');
    const item = page.getByRole('listitem').filter({ hasText: title });
    await item.getByText(`Sammanslaget med ${target}`).waitFor();
  }
  // An old link leads to the text as it stood, and on to where it is now.
  await visit(visitor, old);
  await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
  await visitor.getByText('Ingen minns vilken som gäller i augusti.').waitFor();
  await visitor.getByRole('link', { name: TARGET }).click();
  await visitor.getByRole('heading', { level: 1, name: TARGET }).waitFor();
  await visitor.getByRole('link', { name: title }).waitFor();

  await visit(author, old);
  await unmerge(moderator);

  await author
    .getByText('Stöden räknas nu där, varje person en gång.')
    .waitFor({ state: 'detached' });
  await visitor
    .getByText('Ett förslag har slagits ihop med det här')
    .waitFor({ state: 'detached' });
  await supporter
    .getByText(`Du stöder det genom förslag ${number}.`)
    .waitFor({ state: 'detached' });
  expect(await supportsOf(both, number)).toBe(2);
  expect(await supportsOf(both, target)).toBe(before + 1);
  await visit(follower, '/sv/mine');
  const item = follower.getByRole('listitem').filter({ hasText: title });
  await item.getByText('Du följer').waitFor();
  expect(await item.getByText(`Sammanslaget med ${target}`).count()).toBe(0);
  expect(complaints.flat()).toEqual([]);
  await closed(pages);
});
