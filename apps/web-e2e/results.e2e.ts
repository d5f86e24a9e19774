import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import {
  defused,
  downloaded,
  fromCsv,
  fromJson,
  fromPage,
  fromXlsx,
  withMomentsOf,
  type TextTable,
} from './support/tables';
import { complaintsOf, pageAs, visit } from './support/visit';

/** One with secret support, one whose second round is open, one of statements. */
const BUSES = 'bussarna-pa-landsbygden';
const STREAM = 'svartan-mer-regn';
const SCHOOLWAYS = 'tryggare-skolvagar';
const FORMULA = '=HYPERLINK("https://example.org";"Bussen") ska inte köras';

interface Column {
  readonly name: string;
  readonly privacy: string;
  readonly only?: string;
}
interface Dictionary {
  readonly files: readonly { readonly name: string; readonly columns: readonly Column[] }[];
}

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function open(page: Page, path: string): Promise<void> {
  await visit(page, `/sv/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Every result of the page that has a table, by the table's name. */
async function resultsOn(page: Page): Promise<ReadonlyMap<string, Locator>> {
  const names = await page
    .locator('table[data-table]')
    .evaluateAll((tables) => tables.map((table) => table.getAttribute('data-table') ?? ''));
  return new Map(
    names.map((name) => [
      name,
      page.locator('section').filter({ has: page.locator(`table[data-table="${name}"]`) }),
    ]),
  );
}

/** Takes the table behind a result in all three forms, and compares each cell with the page's. */
async function compare(page: Page, section: Locator): Promise<TextTable> {
  await section.locator('summary').click();
  const link = (format: string): Locator =>
    section.getByRole('link', { name: new RegExp(`^Ladda ner .* som ${format}, `) });
  const shown = await fromPage(section);
  const csv = fromCsv(await downloaded(page, link('CSV')));
  const json = fromJson(await downloaded(page, link('JSON')));
  const xlsx = await fromXlsx(await downloaded(page, link('Excel')));
  expect(csv.cells).toEqual(defused(shown));
  expect(json.cells).toEqual(shown);
  expect(withMomentsOf(shown, xlsx.cells)).toEqual(defused(shown));
  expect(await section.getByRole('columnheader').count()).toBe(csv.columns.length);
  expect(xlsx.columns).toEqual(csv.columns);
  expect(xlsx.explained).toEqual(csv.columns);
  if (shown.length > 0) expect(json.columns).toEqual(csv.columns);
  return csv;
}

/** The data dictionary, from the page where the files are. */
async function dictionaryOf(page: Page): Promise<Dictionary> {
  const link = page.getByRole('link', { name: 'Hela ordlistan som JSON, på tre språk' });
  return JSON.parse((await downloaded(page, link)).toString('utf8')) as Dictionary;
}

/** The columns that an audience gets of a file, as the dictionary names them. */
function columnsIn(dictionary: Dictionary, file: string, audience: string): string[] {
  const columns = dictionary.files.find(({ name }) => name === file)?.columns ?? [];
  return columns.filter(({ only }) => !only || only === audience).map(({ name }) => name);
}

describe('results', () => {
  it('are the same on the page and in every file, cell by cell', async () => {
    const resident = await pageAs(browser, product, 'resident@demo.example');
    await open(resident, `dialogues/${BUSES}/proposals/new`);
    await resident.getByLabel('Rubrik').fill(FORMULA);
    const body = resident.getByRole('textbox', { name: 'Förslag', exact: true });
    await body.fill('+46 är ett landsnummer, och det här är en text.');
    await resident.getByRole('button', { name: 'Lämna förslaget' }).click();
    await resident.getByText('Vi har fått ditt förslag.').waitFor();

    const official = await pageAs(browser, product, 'official@demo.example');
    const complaints = complaintsOf(official);
    await open(official, `dialogues/${BUSES}/export`);
    const dictionary = await dictionaryOf(official);

    await open(official, `desk/dialogues/${BUSES}/results`);
    const compared = new Map<string, TextTable>();
    for (const [name, section] of await resultsOn(official)) {
      const table = await compare(official, section);
      expect(table.columns).toEqual(columnsIn(dictionary, name, 'official'));
      compared.set(name, table);
    }
    await open(official, `desk/dialogues/${STREAM}/results`);
    const rounds = (await resultsOn(official)).get('by-round');
    if (!rounds) throw new Error('Two rounds have opened, and no table compares them.');
    compared.set('by-round', await compare(official, rounds));

    const filled = [...compared].filter(([, { cells }]) => cells.length > 0);
    expect(filled.map(([name]) => name).sort()).toEqual(
      ['by-round', 'figures', 'hidden', 'missing-voices', 'municipalities', 'pace']
        .concat(['participation', 'places', 'ranking', 'spread', 'stances', 'support-levels'])
        .concat(['themes', 'unanswered']),
    );
    const unanswered = compared.get('unanswered')?.cells.flat() ?? [];
    expect(unanswered).toContain(`'${FORMULA}`);
    expect(unanswered).not.toContain(FORMULA);
    expect(complaints).toEqual([]);
    await Promise.all([resident, official].map((page) => page.context().close()));
  });

  it('have a dictionary that names every column of every file, and no other', async () => {
    const official = await pageAs(browser, product, 'official@demo.example');
    await open(official, `dialogues/${BUSES}/export`);
    const dictionary = await dictionaryOf(official);
    for (const [words, audience] of [
      ['För handläggare', 'official'],
      ['För alla', 'public'],
    ] as const) {
      const links = official.getByRole('link', {
        name: new RegExp(`^Ladda ner .* som CSV, ${words}$`),
      });
      const names: string[] = [];
      for (const link of await links.all()) {
        const [, name = ''] =
          /export\/([a-z-]+)\?/.exec((await link.getAttribute('href')) ?? '') ?? [];
        const { columns } = fromCsv(await downloaded(official, link));
        expect([name, columns]).toEqual([name, columnsIn(dictionary, name, audience)]);
        names.push(name);
      }
      const promised = dictionary.files.map(({ name }) => name);
      if (audience === 'official') expect(names).toEqual(promised);
      else expect(names.length).toBeGreaterThan(15);
    }
    await official.context().close();
  });

  it('show nobody a count of people below five, where it could lead to one', async () => {
    const visitor = await pageAs(browser, product);
    const complaints = complaintsOf(visitor);
    await open(visitor, `dialogues/${BUSES}/export`);
    const dictionary = await dictionaryOf(visitor);
    const guarded = new Set(
      dictionary.files.flatMap(({ name, columns }) =>
        columns
          .filter(({ privacy }) => privacy === 'protected')
          .map((each) => `${name} ${each.name}`),
      ),
    );
    await open(visitor, `dialogues/${BUSES}/results`);
    const results = await resultsOn(visitor);
    expect([...results.keys()]).not.toContain('missing-voices');
    const seen: string[] = [];
    for (const name of ['municipalities', 'participation', 'figures']) {
      const section = results.get(name);
      if (!section) throw new Error(`The page has no table ${name}.`);
      const { columns, cells } = await compare(visitor, section);
      const asked =
        name === 'figures' ? cells.filter(([what]) => what?.endsWith('readers')) : cells;
      for (const [i, column] of columns.entries()) {
        if (!guarded.has(`${name} ${column}`)) continue;
        const values = asked.map((line) => line[i] ?? '').filter((value) => value !== '');
        seen.push(...values);
        expect(values.filter((value) => Number(value) > 0 && Number(value) < 5)).toEqual([]);
      }
    }
    expect(seen.length).toBeGreaterThan(10);
    await open(visitor, `dialogues/${SCHOOLWAYS}/results`);
    const statements = (await resultsOn(visitor)).get('statement-results');
    if (!statements) throw new Error('The page has no table of statements.');
    expect((await compare(visitor, statements)).cells.length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await visitor.context().close();
  });
});
