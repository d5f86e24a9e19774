import type { FieldError } from '@samrad/platform/contract';
import {
  CATEGORY_LIMITS,
  categoryErrors,
  type CategoryItem,
  type CategoryRequest,
} from '@samrad/proposals/contract';

/** A category while an official writes it. */
export interface CategoryLine {
  /** Its own for as long as the page is open, wherever the line stands. */
  readonly key: number;
  /** Null: there is none such yet. */
  readonly id: string | null;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  readonly proposals: number;
  /** Goes when the page is saved; until then it can be put back. */
  readonly gone: boolean;
}

/** What a page says is wrong: with which control, and why. */
export interface LineError extends FieldError {
  readonly control: string;
}

/** The lines of a page, in the order of the categories. */
export function toLines(items: readonly CategoryItem[]): CategoryLine[] {
  return items.map(({ id, names, proposals }, key) => ({
    ...{ key, id, proposals, gone: false },
    names: Object.fromEntries(names.map(({ language, name }) => [language, name])),
  }));
}

/** The dialogue's languages, its own first, and those in which something is named already. */
export function languagesOf(
  languages: readonly string[],
  items: readonly CategoryItem[],
): readonly string[] {
  const named = items.flatMap(({ names }) => names.map(({ language }) => language));
  return [...new Set([...languages, ...named])];
}

/** The id of the control for a line's name in a language. */
export function controlOf(key: number, language: string): string {
  return `category-${key}-${language}`;
}

/** What is sent: the lines that stay, with the names that are written. */
export function toRequest(
  lines: readonly CategoryLine[],
  languages: readonly string[],
): CategoryRequest[] {
  return lines
    .filter(({ gone }) => !gone)
    .map(({ id, names }) => ({
      ...(id !== null && { id }),
      names: languages
        .map((language) => ({ language, name: names[language]?.trim() ?? '' }))
        .filter(({ name }) => name !== ''),
    }));
}

/** What is wrong with the lines before they are sent, by control. */
export function lineErrors(
  lines: readonly CategoryLine[],
  languages: readonly string[],
): LineError[] {
  const request = toRequest(lines, languages);
  const lengths = request.flatMap(({ names }, i) =>
    names.flatMap(({ name }, j) => {
      const code = lengthCode(name.length);
      const field = `categories.${i}.names.${j}.name`;
      return code === null ? [] : [{ field, code, params: CATEGORY_LIMITS.name }];
    }),
  );
  const found = [...lengths, ...categoryErrors(request, languages[0] ?? '')];
  return withControls(found, lines, languages);
}

/** Says which controls hold the fields of the request that something is wrong with. */
export function withControls(
  errors: readonly FieldError[],
  lines: readonly CategoryLine[],
  languages: readonly string[],
): LineError[] {
  const kept = lines.filter(({ gone }) => !gone);
  const request = toRequest(lines, languages);
  return errors.flatMap((error) => {
    const [, i, , j] = error.field.split('.');
    const line = kept[Number(i)];
    const language = request[Number(i)]?.names[Number(j)]?.language ?? languages[0];
    if (line === undefined || language === undefined) return [];
    return [{ ...error, field: 'category', control: controlOf(line.key, language) }];
  });
}

function lengthCode(length: number): string | null {
  const { least, most } = CATEGORY_LIMITS.name;
  if (length < least) return 'too-short';
  return length > most ? 'too-long' : null;
}
