/**
 * Spreadsheets run a text that begins like this, some of them after white space that they trim; one
 * that begins with an apostrophe is kept apart. In PostgreSQL's and in JavaScript's words alike.
 */
const BLANK = String.raw`[\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]`;
const BEGINS = String.raw`[=+\-@＝＋－＠﹢﹣﹦﹫]`;

const FORMULA = new RegExp(`^(?:[\\t\\r\\n']|${BLANK}*${BEGINS})`, 'u');

/**
 * Programs that separate at `;` or tab begin a cell in the middle of a text, and a row at its line
 * breaks. Quotes are doubled in the file and may close again what they open there.
 */
const INSIDE = `([;\\t\\r\\n](?:${BLANK}|")*)(?='*${BEGINS})`;
const INSIDE_EVERYWHERE = new RegExp(INSIDE, 'gu');

/** A text with an apostrophe in front where a spreadsheet might run it. */
export function defusedText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The same for a CSV file, which may be separated elsewhere than it was written. */
export function csvText(text: string): string {
  return defusedText(text.replace(INSIDE_EVERYWHERE, "$1'"));
}

/** `csvText` in SQL. */
export function csvTextSql(expression: string): string {
  const inside = INSIDE.replaceAll("'", "''");
  return `regexp_replace(regexp_replace(${expression}, '${inside}', '\\1''', 'g'),
    '^([\\t\\r\\n'']|${BLANK}*${BEGINS})', '''\\1')`;
}
