import type { ExportColumn, ExportName } from '@samrad/results/contract';
import { columnLetters, SHEET_CLOSING, SHEET_OPENING, STYLE, textCell } from './sheet-xml';

const HEAD = ['file', 'column', 'type', 'unit', 'values', 'privacy', 'sv', 'fi', 'en'] as const;

/** The data dictionary of one file, as a sheet. */
export function dictionarySheet(name: ExportName, columns: readonly ExportColumn[]): string {
  const rows = columns.map(({ kind, unit, values, privacy, meaning, name: column }) => [
    ...[name, column, kind, unit ?? '', values?.join(' | ') ?? '', privacy],
    ...[meaning.sv, meaning.fi, meaning.en],
  ]);
  const row = (values: readonly string[], i: number): string => {
    const style = i === 0 ? STYLE.header : STYLE.plain;
    const cells = values.map((value, at) =>
      value === '' ? '' : textCell(`${columnLetters(at)}${i + 1}`, value, style),
    );
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  };
  return SHEET_OPENING + [HEAD, ...rows].map(row).join('') + SHEET_CLOSING;
}
