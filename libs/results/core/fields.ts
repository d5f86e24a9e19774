import type { CsvRow } from './csv-rows';
import { ImportFault } from './import-fault';

/** The largest id that fits the database's integer. */
const LARGEST = 2_147_483_647;

/** Reads one field or throws the fault that names the row. */
export function wholeNumber(row: CsvRow, column: string): number {
  const text = row.field(column).trim();
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(value) || value > LARGEST) throw wrong(row, column, 'a whole number');
  return value;
}

/** Polis exports: 1 agree, -1 disagree, 0 pass; its own database has the opposite sign. */
export function stance(row: CsvRow, column: string): 1 | 0 | -1 {
  return stanceOf(row.field(column)) ?? raise(wrong(row, column, '1, 0 or -1'));
}

export function stanceOf(text: string): 1 | 0 | -1 | null {
  if (text === '1') return 1;
  if (text === '-1') return -1;
  return text === '0' ? 0 : null;
}

/** Exports count in seconds or in milliseconds since 1970; no date after 1973 is both. */
const FIRST_IN_MILLISECONDS = 100_000_000_000;
const YEAR_2100 = Date.UTC(2100);

export function moment(row: CsvRow, column: string): Date {
  const text = row.field(column).trim();
  if (!/^\d{1,14}(\.\d+)?$/.test(text))
    throw wrong(row, column, 'seconds or milliseconds since 1970');
  const number = Number(text);
  const milliseconds = number < FIRST_IN_MILLISECONDS ? number * 1000 : number;
  if (milliseconds > YEAR_2100) throw wrong(row, column, 'a time before the year 2100');
  return new Date(Math.floor(milliseconds));
}

/** A text as it stands; the database cannot hold NUL, and U+FFFD is what broken UTF-8 turns into. */
export function text(row: CsvRow, column: string): string {
  const value = row.field(column).replace(/\r\n?/g, '\n');
  if (value.includes('\u0000'))
    throw new ImportFault(row.file, row.line, `${column} holds a NUL character`);
  if (value.includes('\uFFFD'))
    throw new ImportFault(row.file, row.line, `${column} is not valid UTF-8`);
  return value;
}

export function flag(row: CsvRow, column: string): boolean {
  const value = row.field(column).trim().toLowerCase();
  if (['', '0', 'f', 'false', 'null'].includes(value)) return false;
  if (['1', 't', 'true'].includes(value)) return true;
  throw wrong(row, column, 'true or false');
}

export function wrong(row: CsvRow, column: string, expected: string): ImportFault {
  const found = row.field(column);
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  return new ImportFault(
    row.file,
    row.line,
    `${column} is ${JSON.stringify(shown)}, expected ${expected}`,
  );
}

function raise(fault: ImportFault): never {
  throw fault;
}
