import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, hasValue, pageAs, visit, visitAgain } from './support/visit';

const QUESTION = 'Hur blir väntrummen på ungdomsmottagningarna bättre?';
const DECIDES = 'Regionens hälso- och sjukvårdsnämnd';
const COMMENT = 'Den som satte upp lamporna är en idiot.';
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

/** A moment so many days from now, as a field for date and time takes it. */
function localTime(days: number): string {
  const form = { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' } as const;
  const parts = new Intl.DateTimeFormat('sv-SE', form).format(Date.now() + days * DAY);
  return parts.replace(' ', 'T');
}

const standsAt = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor();

/** From a template, with a reload before it is done and a look at what comes of it. */
async function publish(page: Page): Promise<string> {
  await visit(page, '/sv/desk/dialogues/new');
  await page.getByRole('button', { name: 'Använd mallen Medborgarförslag' }).click();
  await page.getByLabel('Fråga', { exact: true }).fill(QUESTION);
  await page.getByLabel('Det här kan du påverka, rad 1').fill('Möbler, ljus och ljud');
  await page.getByLabel('Det här är redan bestämt, rad 1').fill('Lokalerna');
  await page.getByRole('radio', { name: 'De som är inbjudna' }).check();
  await page.getByLabel('Öppnar').first().fill(localTime(-0.01));
  await page.getByLabel('Vem beslutar').fill(DECIDES);
  await page.waitForFunction((last) => JSON.stringify(localStorage).includes(last), DECIDES);
  await visitAgain(page);
  await page.getByText('Det finns bara på den här enheten.').waitFor();
  await hasValue(page.getByLabel('Fråga', { exact: true }), QUESTION);
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  await standsAt(page, QUESTION);
  await page.getByRole('button', { name: 'Tillbaka till formuläret' }).click();
  await page.getByRole('button', { name: 'Skapa dialogen' }).click();
  await page.waitForURL(/\/sv\/dialogues\/[^/]+$/);
  await standsAt(page, QUESTION);
  return new URL(page.url()).pathname;
}

async function makeCode(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Inbjudningskoder' }).click();
  await page.getByLabel('Vem är koden till?').fill('Ungdomsrådet');
  await page.getByLabel('Hur många får använda den?').fill('20');
  await page.getByLabel('Gäller till och med').fill(localTime(30).slice(0, 10));
  await page.getByRole('button', { name: 'Gör koden' }).click();
  const made = page.getByRole('region', { name: 'Koden till Ungdomsrådet' });
  const code = /\b(\w{4}[- ]\w{4}[- ]\w{4})\b/.exec(await made.innerText())?.[1];
  await page.getByText('20 av 20 platser kvar.').waitFor();
  return code ?? '';
}

/** Sees why not, comes in with the code, and writes. Returns where. */
async function takePart(page: Page, dialogue: string, code: string): Promise<void> {
  await visit(page, `${dialogue}/proposals/new`);
  await page.getByText('Här deltar de som är inbjudna.').waitFor();
  expect(await page.getByLabel('Rubrik').count()).toBe(0);
  await page.getByRole('link', { name: 'Skriv in koden' }).click();
  await page.getByRole('textbox', { name: 'Kod' }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Delta' }).click();
  await standsAt(page, QUESTION);
  await page.getByRole('link', { name: 'Lämna ett förslag' }).first().click();
  await page.getByLabel('Rubrik').fill('Dämpa ljuset i väntrummen');
  await page
    .getByRole('textbox', { name: 'Förslag', exact: true })
    .fill('Lamporna i taket gör att alla ser alla. Små lampor vid stolarna räcker.');
  await page.getByRole('button', { name: 'Lämna förslaget' }).click();
  await page.getByLabel('Skriv en kommentar').fill(COMMENT);
  await page.getByRole('button', { name: 'Skicka kommentaren' }).click();
  await page.getByText(COMMENT).waitFor();
}

async function askToHost(page: Page, dialogue: string): Promise<void> {
  await visit(page, dialogue);
  await page.getByRole('link', { name: 'Värdar' }).click();
  await page.getByLabel(/^Sök organisation/).fill('köpings');
  await page.getByRole('radio', { name: 'Köpings kommun' }).check();
  await page.getByRole('button', { name: 'Fråga om de vill vara värd' }).click();
  await page.getByText('Frågan är skickad.').waitFor();
}

/** The one asked answers at the desk, and keeps order then as the owner does. */
async function hostAndModerate(page: Page, dialogue: string): Promise<void> {
  const comments = dialogue.replace('/sv/', '/sv/desk/') + '/comments';
  expect((await visit(page, comments))?.status()).toBe(403);
  await visit(page, '/sv/desk');
  const asked = page.getByRole('listitem').filter({ hasText: QUESTION });
  await asked.getByRole('button', { name: 'Ja, vi är värd' }).click();
  await standsAt(page, QUESTION);
  await visit(page, comments);
  const row = page.getByRole('row').filter({ hasText: COMMENT });
  await row.getByRole('button', { name: /^Dölj/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Grund').selectOption({ label: 'Regel 3: Angrip inte personer' });
  await dialog.getByLabel('Motivering till den som skrev').fill('Den angriper en person.');
  await dialog.getByRole('button', { name: 'Dölj och skicka motiveringen' }).click();
  await page.getByText('Dolt. Den som skrev ser motiveringen.').waitFor();
}

describe('a dialogue for invited people', () => {
  it('is begun from a template, joined with a code, and hosted and moderated by two', async () => {
    const [official, resident, other] = await Promise.all(
      ['official', 'resident', 'moderator.koping'].map((name) =>
        pageAs(browser, product, `${name}@demo.example`),
      ),
    );
    if (!official || !resident || !other) throw new Error('Not everybody came.');
    const complaints = [official, resident].map(complaintsOf);
    const dialogue = await publish(official);
    const code = await makeCode(official);
    await takePart(resident, dialogue, code);
    await askToHost(official, dialogue);
    await hostAndModerate(other, dialogue);
    await resident.getByText('En moderator har dolt din kommentar').waitFor();
    expect(complaints.flat()).toEqual([]);
    await Promise.all([official, resident, other].map((page) => page.context().close()));
  });
});
