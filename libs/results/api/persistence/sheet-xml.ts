import { defusedText } from './defused-text';

/** What a sheet holds at most, its header included (ECMA-376, as Excel has it). */
export const MOST_ROWS = 1_048_576;

/** What a cell holds at most. */
const MOST_LETTERS = 32_767;

/** Places in `cellXfs` of the styles. */
export const STYLE = { plain: 0, header: 1, time: 2, date: 3, quoted: 4 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const xmlFile = (body: string): string => `${HEAD}${body}`;

/** Characters that XML cannot hold, and what would be read as one of them: `_x000B_`. */
const UNHOLDABLE =
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)|\r/gu;

export function escapedXml(text: string): string {
  return text
    .replace(UNHOLDABLE, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** `A`, `Z`, `AA`: a column by its number from 0. */
export function columnLetters(number: number): string {
  const rest = Math.floor(number / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (number % 26));
}

export const SHEET_OPENING = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const SHEET_CLOSING = '</sheetData></worksheet>';

/**
 * A text that begins like a formula is marked as text (`quotePrefix`), which is what a spreadsheet
 * does with an apostrophe in front; saved as CSV from there it would lose the mark, so it gets the
 * apostrophe as well.
 */
export function textCell(at: string, value: string, style: number = STYLE.plain): string {
  const defused = defusedText(value);
  const marked = defused === value ? style : STYLE.quoted;
  const cut = defused.length > MOST_LETTERS ? `${defused.slice(0, MOST_LETTERS - 1)}…` : defused;
  return `<c r="${at}" t="inlineStr"${marked ? ` s="${marked}"` : ''}><is><t xml:space="preserve">${escapedXml(cut)}</t></is></c>`;
}

export function numberCell(at: string, value: number, style: number = STYLE.plain): string {
  return `<c r="${at}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
}

export function booleanCell(at: string, value: boolean): string {
  return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets is 30 December 1899, for all days since March 1900. */
const EPOCH_DAYS = 25_569;

/** A moment as spreadsheets count it: days and parts of days. */
export function serialOf(moment: string): number {
  return Date.parse(moment) / DAY_MS + EPOCH_DAYS;
}
