import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, hasValue, pageAs, visit } from './support/visit';

const BUSES = '/dialogues/bussarna-pa-landsbygden';
const QUEUE = `/sv/desk${BUSES}/queue`;
const SUSPENSIONS = `/sv/desk${BUSES}/suspensions`;
const REASON = 'Kommentaren skymfar alla som bor i en ort.';
const DAY = 86_400_000;

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const as = (who: string): Promise<Page> => pageAs(browser, product, `${who}@demo.example`);

async function post<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api${path}`, {
    headers: { 'idempotency-key': randomUUID(), origin: product.url },
    data,
  });
  if (!answer.ok()) throw new Error(`${path} was refused: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** A comment on a proposal, by whoever the page belongs to. */
async function comment(page: Page, proposal: number, body: string): Promise<{ id: string }> {
  const answer = await page.request.get(`/api${BUSES}/proposals/${proposal}`);
  const { threadId } = (await answer.json()) as { threadId: string };
  return post(page, `/threads/${threadId}/comments`, { body, stance: 'neither' });
}

async function leave(...pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.context().close()));
}

/** Tab until what has the focus says this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await page.getByText(name).or(page.getByLabel(name)).first().waitFor({ state: 'attached' });
  const focused = (): Promise<string> =>
    page.evaluate(`((one) => (one?.labels?.[0]?.textContent ?? '') + (one?.textContent ?? ''))
      (document.activeElement === document.body ? null : document.activeElement)`);
  for (let steps = 0; steps < 60; steps++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** J until one stands on the case whose row has these words, and O. */
async function openCase(page: Page, words: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: words });
  await row.waitFor();
  const isThere = (): Promise<boolean> =>
    row.evaluate((one) => one.contains(one.ownerDocument.activeElement));
  for (let steps = 0; steps < 30 && !(await isThere()); steps++) await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.locator('#case-title:focus').waitFor();
}

/** Hides the opened case under rule 3, by keys. */
async function hideByKeys(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await page.locator('#case-rule:focus').waitFor();
  await page.keyboard.type('Regel 3');
  await tabTo(page, /^\s*Motivering/);
  await page.keyboard.type(REASON);
  await tabTo(page, /Dölj och skicka motiveringen/);
  await page.keyboard.press('Enter');
  await page.getByText('Ärendet är avgjort.').waitFor();
}

async function report(page: Page, address: string, text: string): Promise<void> {
  await visit(page, address);
  const post = page.locator('article').filter({ hasText: text });
  await post.getByRole('button', { name: /^Anmäl/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Grund').selectOption({ label: 'Regel 3: Angrip inte personer' });
  await dialog.getByLabel('Vill du förklara?').fill('Det är elakt mot oss i Sala.');
  await dialog.getByRole('button', { name: 'Skicka anmälan' }).click();
  await page.getByText('Moderatorerna har fått din anmälan.').waitFor();
}

async function seesOnlyTheTombstone(page: Page, address: string, text: string): Promise<void> {
  await visit(page, address);
  await page.getByText('En moderator har dolt den här kommentaren').waitFor();
  expect(await page.content()).not.toContain(text);
  expect(await page.content()).not.toContain(REASON);
  await page.getByRole('link', { name: 'Läs i modereringsloggen' }).first().click();
  await page
    .getByRole('row', { name: /Dolt.*Regel 3/ })
    .first()
    .waitFor();
}

describe('a report', () => {
  it('reaches a moderator live, is decided by keyboard alone, and answered to those it concerns', async () => {
    const [author, reporter, moderator] = (await Promise.all(
      ['neighbour', 'resident', 'moderator'].map(as),
    )) as [Page, Page, Page];
    const stranger = await pageAs(browser, product);
    const complaints = complaintsOf(moderator);
    const text = 'Alla som bor i Sala är lata och dumma.';
    const address = `/sv${BUSES}/proposals/4`;
    await comment(author, 4, text);
    await visit(author, address);
    await visit(moderator, QUEUE);
    await report(reporter, address, text);

    await tabTo(moderator, /Visa 1 nytt ärende/);
    await moderator.keyboard.press('Enter');
    await openCase(moderator, text);
    await moderator.keyboard.press('t');
    await moderator.getByText('Ditt ärende. Det släpps').waitFor();
    await hideByKeys(moderator);
    await author.getByText(REASON).waitFor();
    await moderator.keyboard.press('z');
    await moderator.getByText('Ångrat. Ärendet väntar igen.').waitFor();
    await hideByKeys(moderator);

    await author.getByText('En moderator har dolt din kommentar').waitFor();
    await visit(author, '/sv/my-cases');
    await author.getByRole('region', { name: 'Beslut om dig' }).getByText(REASON).first().waitFor();
    await visit(reporter, '/sv/my-cases');
    await reporter.getByText('Moderatorn dolde det').waitFor();
    await seesOnlyTheTombstone(stranger, address, text);
    expect(complaints).toEqual([]);
    await leave(author, reporter, moderator, stranger);
  });

  it('about a moderator is for another one to judge', async () => {
    const [moderator, reporter] = (await Promise.all(['moderator', 'resident'].map(as))) as [
      Page,
      Page,
    ];
    const text = 'Jag tycker att turen ska gå oftare.';
    const { id } = await comment(moderator, 5, text);
    await post(reporter, `/posts/comment/${id}/report`, { rule: 'on-topic', words: '' });
    await visit(moderator, QUEUE);
    await openCase(moderator, text);
    await moderator.getByText('Du har skrivit det som är anmält.').waitFor();
    await moderator.keyboard.press('2');
    const opened = moderator.getByRole('region', { name: /^Kommentar av/ });
    expect(await opened.getByRole('radio').count()).toBe(0);
    expect(await opened.getByRole('button').count()).toBe(0);
    await leave(moderator, reporter);
  });
});

describe('somebody who writes', () => {
  it('keeps the text while the discussion is slowed and closed, and reads why', async () => {
    const [writer, moderator] = (await Promise.all(['asukas', 'moderator'].map(as))) as [
      Page,
      Page,
    ];
    const address = `/sv${BUSES}/proposals/6`;
    const words = 'Det här är jag inte klar med';
    await Promise.all([visit(writer, address), visit(moderator, address)]);
    const area = writer.getByLabel('Skriv en kommentar');
    await area.fill(words);
    await tend(moderator, 'Sakta ned', 'Sakta ned');
    await writer.getByText('Diskussionen går långsammare').waitFor();
    await hasValue(area, words);
    await tend(moderator, 'Stäng diskussionen', 'Stäng');
    await writer.getByText('Moderatorer har stängt diskussionen.').waitFor();
    await writer.getByText('Det du har skrivit står kvar här').waitFor();
    await hasValue(area, words);
    await tend(moderator, 'Öppna diskussionen', 'Öppna');
    await writer.getByText('Moderatorer har stängt diskussionen.').waitFor({ state: 'detached' });
    await hasValue(area, words);
    await leave(writer, moderator);
  });

  it('is suspended by two people while writing, reads why and how to object, and writes again when it is lifted', async () => {
    const [writer, moderator, official] = (await Promise.all(
      ['neighbour', 'moderator', 'official'].map(as),
    )) as [Page, Page, Page];
    const complaints = [moderator, official].map(complaintsOf);
    const text = 'Chauffören på linje 62 är en idiot.';
    const address = `/sv${BUSES}/proposals/7`;
    const { id } = await comment(writer, 7, text);
    await post(await as('resident'), `/posts/comment/${id}/report`, {
      ...{ rule: 'no-personal-attacks', words: '' },
    });
    await visit(writer, address);
    const area = writer.getByLabel('Skriv en kommentar');
    await area.fill('Jag har mer att säga');

    await visit(moderator, QUEUE);
    await visit(official, SUSPENSIONS);
    await openCase(moderator, text);
    await propose(moderator);
    await confirm(official);
    await writer.getByText('Du är avstängd från att delta i den här dialogen.').waitFor();
    await writer.getByText(REASON).waitFor();
    await writer.getByText('Regel 3: Angrip inte personer').waitFor();
    await writer.getByText('Håller du inte med?').waitFor();
    await hasValue(area, 'Jag har mer att säga');
    await visit(writer, '/sv/my-cases');
    await writer.getByRole('heading', { name: 'Avstängd från att skriva' }).waitFor();
    await visit(writer, address);
    expect(await writer.getByRole('button', { name: 'Skicka kommentaren' }).count()).toBe(0);

    await lift(official);
    await writer.getByRole('button', { name: 'Skicka kommentaren' }).waitFor();
    await hasValue(area, 'Jag har mer att säga');
    await writer.getByRole('button', { name: 'Skicka kommentaren' }).click();
    await writer.locator('article').filter({ hasText: 'Jag har mer att säga' }).waitFor();
    expect(complaints.flat()).toEqual([]);
    await leave(writer, moderator, official);
  });
});

async function tend(page: Page, button: string, send: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Motivering').fill('Samtalet har spårat ur.');
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function propose(page: Page): Promise<void> {
  await page.keyboard.press('3');
  await page.locator('#case-rule:focus').waitFor();
  await page.keyboard.type('Regel 3');
  const day = new Date(Date.now() + 14 * DAY).toISOString().slice(0, 10);
  await page.getByLabel('Avstängd till och med').fill(day);
  await page.getByLabel('Motivering till den som stängs av').fill(REASON);
  await tabTo(page, /Föreslå avstängning/);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Föreslagen, till/ }).waitFor();
}

/** The list tells live that there is one; J, 1 and Enter confirm it. */
async function confirm(page: Page): Promise<void> {
  await tabTo(page, /Visa 1 ny avstängning/);
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: REASON }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /Bekräfta avstängningen/);
  await page.keyboard.press('Enter');
  await page.getByText('Bekräftat. Avstängningen gäller nu.').waitFor();
}

async function lift(page: Page): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: REASON });
  await row.getByRole('button', { name: /^Häv/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Motivering till den som var avstängd').fill('Har bett om ursäkt.');
  await dialog.getByRole('button', { name: 'Häv avstängningen' }).click();
  await page.getByText('Avstängningen är hävd.').waitFor();
}
