import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A moment so many days from now, as a field for date and time takes it. */
function localTime(days: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(Date.now() + days * 86_400_000);
  return parts.replace(' ', 'T');
}

describe('an official', () => {
  it('opens a dialogue that residents can take part in at once', async () => {
    const page = await pageAs(browser, product, 'official@demo.example');
    const complaints = complaintsOf(page);
    const resident = await pageAs(browser, product, 'resident@demo.example');
    const question = 'Var ska den nya vårdcentralen i Sala ligga?';

    await visit(page, '/sv/desk');
    await page.getByRole('link', { name: 'Ny dialog' }).first().click();
    await page.getByRole('button', { name: 'Skapa dialogen' }).click();
    await page.getByText(/saker behöver rättas/).waitFor();

    await page.getByLabel('Fråga', { exact: true }).fill(question);
    await page.getByLabel('Ingress').fill('Vi bygger nytt till 2029. Säg var.');
    await page.getByLabel('Bakgrund').fill('Dagens hus är för litet.\n\nTre platser är möjliga.');
    await page.getByLabel('Det här kan du påverka, rad 1').fill('Platsen');
    await page.getByLabel('Det här är redan bestämt, rad 1').fill('Budgeten');
    await page.getByLabel('Vem beslutar').fill('Regionstyrelsen');
    await page.getByRole('radio', { name: /^Dialog/ }).check();
    await page.getByRole('radio', { name: /hemligt/i }).check();
    await page.getByLabel('Öppnar').first().fill(localTime(-0.01));
    await page.getByLabel('Stänger').first().fill(localTime(20));
    await page.getByLabel('Svar senast').fill(localTime(60).slice(0, 10));
    await page.getByRole('button', { name: 'Skapa dialogen' }).click();
    await page.getByRole('heading', { level: 1, name: question }).waitFor();

    await visit(resident, new URL(page.url()).pathname);
    await resident.getByRole('link', { name: 'Lämna ett förslag' }).first().click();
    await resident.getByLabel('Rubrik').fill('Lägg den vid resecentrum');
    await resident
      .getByRole('textbox', { name: 'Förslag', exact: true })
      .fill('Dit kommer alla bussar, och det går att gå från tåget.');
    await resident.getByRole('button', { name: 'Lämna förslaget' }).click();
    await resident.getByText('Vi har fått ditt förslag.').waitFor();
    await page.getByRole('button', { name: 'Visa ett nytt förslag' }).waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([page.context().close(), resident.context().close()]);
  });

  it('exports more than the public, who cannot tell who supported what', async () => {
    const official = await pageAs(browser, product, 'official@demo.example');
    const anybody = await pageAs(browser, product);
    const address = '/sv/dialogues/bussarna-pa-landsbygden/export';
    await visit(official, address);
    await visit(anybody, address);
    await Promise.all(
      [official, anybody].map((page) => page.getByRole('heading', { level: 1 }).waitFor()),
    );
    const file = '/api/dialogues/bussarna-pa-landsbygden/export';
    const hidden = 'idiot som borde få sparken';
    const read = async (page: typeof official, path: string) => {
      const answer = await page.request.get(file + path);
      return { status: answer.status(), text: await answer.text() };
    };
    expect((await read(anybody, '/comments?format=csv')).text).not.toContain(hidden);
    expect((await read(official, '/comments?format=csv&audience=official')).text).toContain(hidden);
    expect((await read(anybody, '/comments?format=csv&audience=official')).status).toBe(401);
    const supports = (await read(anybody, '/supports?format=json')).text;
    expect((JSON.parse(supports) as unknown[]).length).toBeLessThan(100);
    await Promise.all([official.context().close(), anybody.context().close()]);
  });
});
