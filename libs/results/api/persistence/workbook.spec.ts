import { columnsOf } from '@samrad/results/contract';
import { setTimeout as pause } from 'node:timers/promises';
import readExcel from 'read-excel-file/node';
import type { ExportRow } from './json-rows';
import { workbook } from './workbook';

async function* rowsOf(rows: readonly ExportRow[]): AsyncGenerator<ExportRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

async function written(rows: readonly ExportRow[], mostRows?: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const wanted = { name: 'comments', audience: 'public' } as const;
  for await (const piece of workbook({ ...wanted, ...(mostRows && { mostRows }) }, rowsOf(rows))) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const row = (number: number, body: string): ExportRow => ({
  ...{ proposal_number: 1, number, author: 'Björk', stance: 'for', body, language: 'sv' },
  ...{ hidden: false, created_at: '2026-03-04T05:06:07.000Z' },
});

describe('a spreadsheet', () => {
  const columns = columnsOf('comments', 'public').map(({ name }) => name);

  it('is read back by another parser: rows, then the dictionary', async () => {
    const texts = ['å <b>&"', 'två\nrader', 'klocka \u000b och _x000B_', '😀'];
    const sheets = await readExcel(await written(texts.map((text, i) => row(i + 1, text))));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['comments', 'dictionary']);
    const [head, ...lines] = sheets[0]?.data ?? [];
    expect(head).toEqual(columns);
    const at = (name: string): number => columns.indexOf(name);
    expect(lines.map((line) => line[at('body')])).toHaveLength(4);
    expect(lines[0]?.[at('body')]).toBe(texts[0]);
    expect(lines[3]?.[at('body')]).toBe(texts[3]);
    // Days and parts of days are floating: the last second may be the parser's.
    const moment = new Date(String(lines[0]?.[at('created_at')]));
    expect(Math.abs(moment.getTime() - Date.parse('2026-03-04T05:06:07Z'))).toBeLessThan(2000);
    expect(lines[0]?.[at('hidden')]).toBe(false);
    expect(sheets[1]?.data.slice(1).map((line) => line[1])).toEqual(columns);
  });

  it('runs no formula', async () => {
    const sheets = await readExcel(await written([row(1, '=1+1'), row(2, '@SUM(A1)')]));
    const bodies = sheets[0]?.data.slice(1).map((line) => line[columns.indexOf('body')]);
    expect(bodies).toEqual(["'=1+1", "'@SUM(A1)"]);
  });

  it('goes on in another sheet when one is full', async () => {
    const sheets = await readExcel(
      await written(
        [1, 2, 3, 4, 5].map((n) => row(n, 'x')),
        3,
      ),
    );
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['comments', 3],
      ['dictionary', columns.length + 1],
      ['comments 2', 3],
      ['comments 3', 2],
    ]);
  });

  it('takes little memory however long it is and however slowly it is read', async () => {
    let made = 0;
    const many = async function* (): AsyncGenerator<ExportRow> {
      while (made < 300_000) {
        made += 1;
        yield await Promise.resolve(row(made, `Rad ${made} ${(made * 7919) % 100_003}`));
      }
    };
    const before = process.memoryUsage();
    let [most, bytes] = [0, 0];
    for await (const piece of workbook({ name: 'comments', audience: 'public' }, many())) {
      bytes += piece.length;
      if (bytes % 7 === 0) await pause(1);
      const { heapUsed, external, arrayBuffers } = process.memoryUsage();
      const now = heapUsed + external + arrayBuffers;
      most = Math.max(most, now - before.heapUsed - before.external - before.arrayBuffers);
    }
    expect(made).toBe(300_000);
    expect(bytes).toBeGreaterThan(3_000_000);
    expect(most).toBeLessThan(120_000_000);
  }, 120_000);

  it('stops reading when it is no longer read', async () => {
    let isClosed = false;
    const endless = async function* (): AsyncGenerator<ExportRow> {
      try {
        for (let n = 1; ; n += 1) yield await Promise.resolve(row(n, `Rad ${n}`));
      } finally {
        isClosed = true;
      }
    };
    for await (const piece of workbook({ name: 'comments', audience: 'public' }, endless())) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(isClosed).toBe(true);
  });
});
