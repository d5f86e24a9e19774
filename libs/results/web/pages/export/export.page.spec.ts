import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { dialogueTexts } from '@samrad/dialogues/web';
import { setUpTexts } from '@samrad/platform/web/testing';
import { columnsOf, filesOf, isResultTable, type ExportOverview } from '@samrad/results/contract';
import { resultTexts } from '../../results.texts';
import { ExportPage } from './export.page';

/** The page shows its question and nothing else of it. */
const DIALOGUE = { question: 'Hur ska bussarna gå?' } as DialogueDetail;

const FILES = filesOf('public').map((name, i) => ({
  name,
  rows: isResultTable(name) ? null : 1200 * i,
}));

function overview(given: Partial<ExportOverview> = {}): ExportOverview {
  return {
    dialogue: 'bussarna',
    files: FILES,
    allowedOperations: ['export-public'],
    ...given,
  };
}

const OFFICIAL = {
  allowedOperations: ['export-official', 'export-public'],
} as const;

async function setUp(given: Partial<ExportOverview> = {}): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([resultTexts, dialogueTexts]);
  const fixture = TestBed.createComponent(ExportPage);
  fixture.componentRef.setInput('slug', 'bussarna');
  fixture.componentRef.setInput('dialogue', DIALOGUE);
  fixture.componentRef.setInput('overview', overview(given));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const addresses = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('a[download][href*="?format="]')].map((link) =>
    link.getAttribute('href'),
  );

describe('the page of exports', () => {
  it('gives everybody the public files, in both forms', async () => {
    const root = await setUp();
    expect(root.querySelector('h1')?.textContent).toBe('Ladda ner dialogen');
    expect(addresses(root)).toEqual(
      filesOf('public').flatMap((name) =>
        ['csv', 'xlsx', 'json'].map(
          (format) => `/api/dialogues/bussarna/export/${name}?format=${format}&audience=public`,
        ),
      ),
    );
    expect(root.textContent).not.toContain('Du är handläggare');
    expect(root.textContent).not.toContain('participant_id');
  });

  it('gives officials both, and says what is theirs alone', async () => {
    const root = await setUp(OFFICIAL);
    expect(addresses(root)).toHaveLength(FILES.length * 6);
    expect(addresses(root)[0]).toBe(
      '/api/dialogues/bussarna/export/proposals?format=csv&audience=official',
    );
    expect(root.textContent).toContain('Du är handläggare hos värden.');
    expect(root.textContent).toContain('hidden_reason');
  });

  it('offers what the server allows, and nothing else', async () => {
    expect(addresses(await setUp({ allowedOperations: [] }))).toEqual([]);
  });

  it('names each link by its file, and shows how many rows there are', async () => {
    const root = await setUp();
    const names = [...root.querySelectorAll('a[download][href*="?format="]')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(names[0]).toBe('Ladda ner Förslag som CSV, För alla');
    expect(new Set(names).size).toBe(names.length);
    expect(root.querySelector('tbody td.end')?.textContent?.trim()).toBe('0');
    expect(root.querySelectorAll('tbody tr')[1]?.textContent).toContain('1\u00a0200');
  });

  it('says what is in each file beside its name, not in the bold name', async () => {
    const root = await setUp();
    const row = root.querySelector('tbody tr')!;
    expect(row.querySelector('th')?.textContent).toBe('Förslag');
    expect(row.querySelector('td')?.textContent).toContain('Alla förslag med text');
  });

  it('explains every column of every file', async () => {
    const root = await setUp(OFFICIAL);
    const columns = [...root.querySelectorAll('details code')].map((code) => code.textContent);
    expect(columns).toEqual(
      filesOf('public').flatMap((name) => columnsOf(name, 'official').map((column) => column.name)),
    );
  });

  it('says of a column what it means, its values, its unit and whom it can lead to', async () => {
    const root = await setUp();
    const rows = [...root.querySelectorAll('details')].flatMap((details) =>
      [...details.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ')),
    );
    const status = rows.find((row) => row.trim().startsWith('status'));
    expect(status).toContain('Möjliga värden: submitted, merged, withdrawn');
    const people = rows.find((row) => row.includes('bor där'));
    expect(people).toContain('personer');
    expect(people).toContain('färre än fem visas aldrig');
  });

  it('links to the dictionary and to each file’s description for machines', async () => {
    const root = await setUp();
    const links = [...root.querySelectorAll('a[download]')].map((a) => a.getAttribute('href'));
    expect(links).toContain('/api/results/dictionary');
    expect(links.filter((href) => href?.includes('/csv-metadata.json'))).toHaveLength(FILES.length);
  });

  it('gives the officials’ own tables to officials alone, and under two headings', async () => {
    const files = filesOf('official').map((name) => ({
      name,
      rows: isResultTable(name) ? null : 1,
    }));
    const root = await setUp({ ...OFFICIAL, files });
    const hrefs = addresses(root);
    expect(hrefs.filter((href) => href?.includes('/missing-voices?'))).toHaveLength(3);
    expect(hrefs.filter((href) => /missing-voices.*public/.test(href ?? ''))).toEqual([]);
    expect([...root.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
      'Vad som har sagts och gjorts',
      'Siffrorna bakom resultatet',
      'Vad kolumnerna betyder',
    ]);
  });
});
