import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import readExcel from 'read-excel-file/node';

/** A table as text: names of columns, then what each cell holds, nothing for no value. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

const FILE_LIMIT_MS = 20_000;

/**
 * Presses a link that gives a file, and reads what the browser has put on the disk. Pressed again
 * when no file has begun to come.
 */
export async function downloaded(page: Page, link: Locator, tries = 3): Promise<Buffer> {
  const begun = page.waitForEvent('download', { timeout: FILE_LIMIT_MS });
  const [download] = await Promise.all([tries > 1 ? begun.catch(() => null) : begun, link.click()]);
  return download ? readFile(await download.path()) : downloaded(page, link, tries - 1);
}

export function fromCsv(file: Buffer): TextTable {
  const [columns = [], ...cells] = parse(file.toString('utf8')) as string[][];
  return { columns, cells };
}

export function fromJson(file: Buffer): TextTable {
  const rows = JSON.parse(file.toString('utf8')) as Readonly<Record<string, unknown>>[];
  return {
    columns: Object.keys(rows[0] ?? {}),
    cells: rows.map((row) => Object.values(row).map(textOf)),
  };
}

/** The rows, and the columns that the data dictionary in the second sheet names. */
export async function fromXlsx(
  file: Buffer,
): Promise<TextTable & { readonly explained: readonly string[] }> {
  const [rows, dictionary] = await readExcel(file);
  const [columns = [], ...lines] = rows?.data ?? [];
  return {
    columns: columns.map(textOf),
    // The parser leaves out what is empty at the end of a line.
    cells: lines.map((line) => columns.map((_, i) => textOf(line[i]))),
    explained: (dictionary?.data ?? []).slice(1).map((line) => textOf(line[1])),
  };
}

/** The table behind one result of a page: the values that its cells carry, not how they are said. */
export async function fromPage(section: Locator): Promise<TextTable['cells']> {
  const values = await section
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('data')].map((cell) => cell.getAttribute('value') ?? ''),
      ),
    );
  return values;
}

/** With the apostrophe that files put before what a spreadsheet might run. */
export function defused(cells: TextTable['cells']): string[][] {
  return cells.map((line) =>
    line.map((cell) =>
      /^[=+\-@\t\r\n']/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell,
    ),
  );
}

/** A spreadsheet's moments are numbers of days: within a second of the expected one they are it. */
export function withMomentsOf(
  expected: TextTable['cells'],
  cells: TextTable['cells'],
): readonly (readonly string[])[] {
  return cells.map((line, row) =>
    line.map((cell, i) => {
      const other = expected[row]?.[i] ?? '';
      const isMoment = MOMENT.test(cell) && MOMENT.test(other);
      return isMoment && Math.abs(Date.parse(cell) - Date.parse(other)) <= 1000 ? other : cell;
    }),
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Days and moments as the page carries them. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value as string | number | boolean);
  const moment = value.toISOString();
  return moment.endsWith('T00:00:00.000Z') ? moment.slice(0, 10) : moment;
}
