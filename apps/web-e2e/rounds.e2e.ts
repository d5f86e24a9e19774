import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

const BUSES = '/sv/dialogues/bussarna-pa-landsbygden';
const ROUNDS = '/sv/desk/dialogues/bussarna-pa-landsbygden/rounds';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Presses a round's button, gives the reason, and waits until it is done. */
async function change(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Skäl').fill(reason);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('a moderator changes rounds by hand', () => {
  it('while somebody writes, who sees each change at once and keeps every word', async () => {
    const writer = await pageAs(browser, product, 'resident@demo.example');
    const reader = await pageAs(browser, product);
    const moderator = await pageAs(browser, product, 'moderator@demo.example');
    const complaints = [writer, reader, moderator].flatMap((page) => [complaintsOf(page)]);
    const words = 'Tio minuter räcker, men det behöver stå på';

    await visit(writer, `${BUSES}/proposals/4`);
    await visit(reader, BUSES);
    await visit(moderator, ROUNDS);
    const area = writer.getByLabel('Skriv en kommentar');
    const send = writer.getByRole('button', { name: 'Skicka kommentaren' });
    await area.fill(words);
    const kept = async (): Promise<boolean> =>
      (await area.inputValue()) === words && (await writer.locator('textarea:focus').count()) === 1;

    const why = 'Tidtabellen i underlaget var fel. Vi rättar den.';
    await change(moderator, 'Pausa: runda 1, Förslag', why);
    await writer.getByText(/Rundan pausades i dag/).waitFor();
    await writer.getByText(why).waitFor();
    expect(await kept()).toBe(true);
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await reader.getByText('Just nu går det bara att läsa.').waitFor();
    await reader.getByText(why).first().waitFor();

    await change(moderator, 'Återuppta: runda 1, Förslag', 'Tidtabellen är rättad nu.');
    await writer.getByText('Rundan är öppen igen. Du kan skicka nu.').waitFor();
    expect(await kept()).toBe(true);
    expect(await send.getAttribute('aria-disabled')).toBeNull();

    await change(
      moderator,
      'Öppna nu: runda 2, Diskussion',
      'Många vill börja diskutera redan nu.',
    );
    await moderator.getByRole('button', { name: 'Förläng: runda 2, Diskussion' }).click();
    const dialog = moderator.getByRole('dialog');
    const later = new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel('Ny tid då rundan stänger').fill(`${later}T18:00`);
    await dialog.getByLabel('Skäl').fill('Fler behöver hinna läsa underlaget.');
    await dialog.getByRole('button', { name: 'Förläng rundan' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await reader.getByText(/förlängde rundan Diskussion/).waitFor();

    await change(
      moderator,
      'Stäng nu: runda 2, Diskussion',
      'Diskussionen flyttar till mötet i Sala.',
    );
    await change(moderator, 'Stäng nu: runda 1, Förslag', 'Alla förslag som behövs har kommit in.');
    await writer.getByText(/Rundan stängde i dag/).waitFor();
    expect(await kept()).toBe(true);
    await writer.getByRole('button', { name: 'Kopiera texten' }).waitFor();
    await reader.getByText(/En runda är avslutad\. Nästa runda, Ställningstaganden/).waitFor();
    expect(complaints.flat()).toEqual([]);
    await Promise.all([writer, reader, moderator].map((page) => page.context().close()));
  });

  it('but nobody else may', async () => {
    const stranger = await pageAs(browser, product, 'moderator.koping@demo.example');
    expect((await visit(stranger, ROUNDS))?.status()).toBe(403);
    await stranger.context().close();
  });
});
