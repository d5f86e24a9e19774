import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

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

describe('a moderator', () => {
  it('hides a comment with a reason that its author sees, and shows it again, live', async () => {
    const author = await pageAs(browser, product, 'resident@demo.example');
    const onlooker = await pageAs(browser, product);
    const moderator = await pageAs(browser, product, 'moderator@demo.example');
    const complaints = complaintsOf(moderator);
    const text = 'Alla som bor i Sala är lata och dumma.';
    const reason = 'Kommentaren skymfar en hel orts invånare.';
    const address = `${BUSES}/proposals/4`;

    await visit(onlooker, address);
    await visit(author, address);
    await author.getByLabel('Skriv en kommentar').fill(text);
    await author.getByRole('button', { name: 'Skicka kommentaren' }).click();
    await author.getByText(text).waitFor();
    await onlooker.getByRole('button', { name: 'Visa 1 ny kommentar' }).click();
    await onlooker.getByText(text).waitFor();

    await visit(moderator, '/sv/desk/dialogues/bussarna-pa-landsbygden/comments');
    const row = moderator.getByRole('row').filter({ hasText: text });
    await row.getByRole('button', { name: /^Dölj/ }).click();
    const dialog = moderator.getByRole('dialog');
    await dialog.getByLabel('Grund').selectOption({ label: 'Regel 3: Angrip inte personer' });
    await dialog.getByLabel('Motivering till den som skrev').fill(reason);
    await dialog.getByRole('button', { name: 'Dölj och skicka motiveringen' }).click();
    await moderator.getByText('Dolt. Den som skrev ser motiveringen.').waitFor();

    await onlooker.getByText(text).waitFor({ state: 'detached' });
    await author.getByText(reason).waitFor();
    await author.getByText('En moderator har dolt din kommentar').waitFor();
    expect(await onlooker.content()).not.toContain(reason);

    await row.getByRole('button', { name: /^Visa igen/ }).click();
    await dialog.getByLabel('Varför texten ska synas igen').fill('Den handlade inte om personer.');
    await dialog.getByRole('button', { name: 'Visa texten igen' }).click();
    await onlooker.getByText(text).waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([author, onlooker, moderator].map((page) => page.context().close()));
  });

  it('of another organisation is offered nothing and refused', async () => {
    const stranger = await pageAs(browser, product, 'moderator.koping@demo.example');
    await visit(stranger, `${BUSES}/proposals/1`);
    expect(await stranger.getByRole('button', { name: /^Dölj/ }).count()).toBe(0);
    const answer = await visit(stranger, '/sv/desk/dialogues/bussarna-pa-landsbygden/comments');
    expect(answer?.status()).toBe(403);
    await stranger.context().close();
  });
});
