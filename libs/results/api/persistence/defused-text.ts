/**
 * Spreadsheets run a text that begins like this, some of them after white space that they trim; one
 * that begins with an apostrophe is kept apart. In PostgreSQL's and in JavaScript's words alike.
 */
const BLANK = String.raw`[\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]`;
const BEGINS = String.raw`[=+\-@＝＋－＠﹢﹣﹦﹫]`;

/** For `regexp_replace` in SQL, inside quotes. */
export const FORMULA_SQL = `^([\\t\\r\\n'']|${BLANK}*${BEGINS})`;

const FORMULA = new RegExp(`^(?:[\\t\\r\\n']|${BLANK}*${BEGINS})`, 'u');

/** A text with an apostrophe in front where a spreadsheet might run it. */
export function defusedText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
