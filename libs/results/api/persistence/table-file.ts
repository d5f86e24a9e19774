import {
  columnsOf,
  type Audience,
  type ExportColumn,
  type ExportFormat,
  type ResultTable,
} from '@samrad/results/contract';
import { csvText } from './defused-text';
import type { ExportRow } from './json-rows';
import { workbook } from './workbook';

/** A table of results as a file, from the rows that the page shows. */
export function tableFile(
  table: ResultTable,
  audience: Audience,
  format: ExportFormat,
  rows: readonly ExportRow[],
): AsyncIterable<Buffer> {
  const columns = columnsOf(table, audience);
  switch (format) {
    case 'csv':
      return pieces([
        columns.map(({ name }) => name).join(','),
        ...rows.map((row) => csvRow(columns, row)),
      ]);
    case 'json':
      return pieces([
        '[',
        ...rows.map((row, i) => jsonRow(columns, row) + (i < rows.length - 1 ? ',' : '')),
        ']',
      ]);
    case 'xlsx':
      return workbook({ name: table, audience }, each(rows));
  }
}

function csvRow(columns: readonly ExportColumn[], row: ExportRow): string {
  return columns
    .map(({ name, kind }) => {
      const value = row[name];
      if (value === null || value === undefined) return '';
      const text = kind === 'text' ? csvText(String(value)) : String(value);
      return /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

function jsonRow(columns: readonly ExportColumn[], row: ExportRow): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
}

/** A few hundred lines at the most: one piece. */
async function* pieces(lines: readonly string[]): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(lines.map((line) => `${line}\n`).join('')));
}

async function* each(rows: readonly ExportRow[]): AsyncGenerator<ExportRow> {
  yield* await Promise.resolve(rows);
}
