import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { dialogueTexts } from '@samrad/dialogues/web';
import { moderationTexts } from '@samrad/moderation/web';
import type { InterfaceLanguage } from '@samrad/platform/web';
import { setUpTexts } from '@samrad/platform/web/testing';
import { columnsOf, type ResultsReport, type ResultTable } from '@samrad/results/contract';
import axe from 'axe-core';
import { resultTexts } from '../../results.texts';
import { aDeskReport, aReport, DIALOGUE } from '../../testing/report.fixture';
import { DeskResultsPage } from '../desk-results/desk-results.page';
import { ResultsPage } from './results.page';

const TAKES = 120_000;

interface Given {
  readonly report?: ResultsReport;
  readonly dialogue?: Partial<DialogueDetail>;
  readonly language?: InterfaceLanguage;
}

async function setUp(
  page: typeof ResultsPage | typeof DeskResultsPage,
  { report = aReport(), dialogue = {}, language = 'sv' }: Given = {},
): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([dialogueTexts, moderationTexts, resultTexts], language);
  const fixture = TestBed.createComponent<ResultsPage | DeskResultsPage>(page);
  fixture.componentRef.setInput('slug', DIALOGUE.slug);
  fixture.componentRef.setInput('dialogue', { ...DIALOGUE, ...dialogue });
  fixture.componentRef.setInput('report', report);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  await fixture.whenStable();
  return root;
}

async function faultsIn(root: HTMLElement): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const headings = (root: HTMLElement): (string | undefined)[] =>
  [...root.querySelectorAll('h2')].map((each) => each.textContent?.trim());

const words = (root: HTMLElement): string => root.textContent?.replace(/\s+/g, ' ') ?? '';

function cellsOf(root: HTMLElement, table: ResultTable): string[][] {
  const rows = root.querySelectorAll(`table[data-table="${table}"] tbody tr`);
  return [...rows].map((row) => [...row.querySelectorAll('data')].map((cell) => cell.value));
}

describe('the results that everybody sees', () => {
  it.each(['sv', 'fi', 'en'] as const)(
    'has every text and no fault that axe can see, in %s',
    async (language) => {
      const root = await setUp(ResultsPage, { language });
      expect(words(root)).not.toMatch(/results\.[a-z]/);
      expect(await faultsIn(root)).toEqual([]);
    },
    TAKES,
  );

  it('leads to each of its parts from the top, and keeps the officials’ away', async () => {
    const root = await setUp(ResultsPage);
    const ways = [...root.querySelectorAll('nav[aria-label="På den här sidan"] a')];
    expect(ways.map((way) => way.textContent?.trim())).toEqual(headings(root));
    for (const way of ways) {
      const id = way.getAttribute('href')?.split('#')[1] ?? '';
      expect(root.querySelector(`h2[id="${id}"]`)).not.toBeNull();
    }
    expect(headings(root)).not.toContain('Röster som saknas');
  });

  it('has every figure of the report in a table, as it stands in the files', async () => {
    const root = await setUp(ResultsPage);
    const { tables } = aReport();
    for (const table of ['participation', 'ranking', 'municipalities', 'figures'] as const) {
      const names = columnsOf(table, 'public').map(({ name }) => name);
      const rows = tables[table] as readonly object[];
      expect(cellsOf(root, table)).toEqual(
        rows.map((row) =>
          names.map((name) => String((row as Record<string, unknown>)[name] ?? '')),
        ),
      );
    }
  });

  it('says in words what the pictures show', async () => {
    const root = await setUp(ResultsPage);
    expect(words(root)).toContain('75 % av 40 som kunde se det');
    expect(root.querySelector('svg[role="img"] title')?.textContent).toBe('Förslag');
    expect(words(root)).toContain('färre än fem visas inte');
    expect(root.querySelector('[aria-label="Runda för runda"]')?.children).toHaveLength(3);
  });

  it.each([
    ['by-round', 'Runda för runda', 'people'],
    ['stances', 'Hur man kommenterade', 'comments'],
    ['pace', 'Hur snabbt någon svarade', 'proposals'],
    ['support-levels', 'Hur stödet fördelas', 'proposals'],
    ['spread', 'Hur mycket var och en bidrog', 'people'],
    ['municipalities', 'Var deltagarna bor', 'people'],
  ] as const)('says in the picture of %s what its table says', async (table, title, column) => {
    const root = await setUp(ResultsPage);
    const bars = [...(root.querySelector(`ul[aria-label="${title}"]`)?.children ?? [])];
    const at = columnsOf(table, 'public').findIndex(({ name }) => name === column);
    const cells = [...root.querySelectorAll(`table[data-table="${table}"] tbody tr`)].map(
      (row) => row.querySelectorAll('td')[at]?.textContent?.trim() ?? '',
    );
    expect(bars.map((bar) => bar.querySelector('.plot-value')?.textContent)).toEqual(cells);
    expect(bars.every((bar) => bar.querySelector('svg')?.getAttribute('aria-hidden'))).toBe(true);
    const widths = bars.map((bar) => bar.querySelector('.plot-bar')?.getAttribute('width'));
    const most = Math.max(1, ...cells.map((cell) => Number(cell) || 0));
    expect(widths).toEqual(cells.map((cell) => `${((Number(cell) || 0) / most) * 100}%`));
  });

  it('says in the picture of days what its table adds up to, and hides no round', async () => {
    const root = await setUp(ResultsPage);
    const pictures = [...root.querySelectorAll('svg.plot-time')].map((picture) =>
      (picture.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => root.querySelector(`#${id}`)?.textContent)
        .join(': '),
    );
    expect(pictures).toEqual([
      'Förslag: Förslag: mest 2 på en gång, 4 sammanlagt',
      'Stöd: Stöd: mest 10 på en gång, 10 sammanlagt',
      'Kommentarer: Kommentarer: mest 3 på en gång, 6 sammanlagt',
    ]);
    const rounds = root.querySelectorAll('.plot-times .key li');
    expect(rounds).toHaveLength(3);
  });

  it('marks what is in another language as such, in plots and in tables', async () => {
    const root = await setUp(ResultsPage);
    const marked = [...root.querySelectorAll('[lang="fi"]')].map((each) => each.textContent);
    expect(marked).toEqual(['Bussi on liian kallis.', 'Bussi on liian kallis.']);
    const spoken = root.querySelector('table[data-table="statement-results"] tbody')?.textContent;
    expect(spoken).toContain('finska');
  });

  it('names no municipality when none can be shown, and draws no line that is not there', async () => {
    const [first] = aReport().tables.ranking;
    const root = await setUp(ResultsPage, {
      report: aReport({
        municipalities: [{ municipality: '1980', people: null }],
        ranking: first ? [{ ...first, share: null, low: null, high: null, reach: null }] : [],
      }),
    });
    expect(root.querySelector('[aria-label="Var deltagarna bor"]')).toBeNull();
    expect(words(root)).toContain('Därför visas ingen kommun för sig.');
    expect(words(root)).not.toContain('strecket visar');
  });

  it('says when nobody has done anything yet', async () => {
    const root = await setUp(ResultsPage, { report: aReport({ participation: [], ranking: [] }) });
    expect(headings(root)).toEqual([]);
    expect(words(root)).toContain('Ingen har gjort något här än.');
  });
});

describe('the results that officials see', () => {
  it(
    'begins with what waits for an answer, without a fault that axe can see',
    async () => {
      const root = await setUp(DeskResultsPage, { report: aDeskReport() });
      expect(headings(root).slice(0, 3)).toEqual([
        'Ingen har svarat än',
        'Röster som saknas',
        'Vad som är dolt',
      ]);
      expect(words(root)).toContain('3 inlägg är dolda.');
      expect(root.querySelector('a[href="/sv/dialogues/bussarna/proposals/9"]')).not.toBeNull();
      expect(cellsOf(root, 'hidden')).toEqual([['privacy', '2', '1', '0']]);
      expect(words(root)).not.toMatch(/results\.[a-z]/);
      expect(await faultsIn(root)).toEqual([]);
    },
    TAKES,
  );
});
