import { SEARCH_LIMITS } from './search.limits';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The different words of what was typed, in lower case, in their order; nothing else is ever sought. */
export function toSoughtWords(query: string): string[] {
  const { least, most } = SEARCH_LIMITS.word;
  const words = query.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return [...new Set(words.filter(({ length }) => length >= least && length <= most))];
}

/**
 * Of a text that is being written, the words that say most, in their order: the longest of its first
 * line, which is its title, and then the longest of the rest.
 */
export function toTellingWords(text: string): string[] {
  const words = toSoughtWords(text);
  const [title = ''] = text.trim().split('\n', 1);
  const titled = toSoughtWords(title);
  const byLength = (a: string, b: string): number => b.length - a.length;
  const rest = words.filter((word) => !titled.includes(word));
  const telling = [...titled.sort(byLength), ...rest.sort(byLength)].slice(0, SEARCH_LIMITS.words);
  return words.filter((word) => telling.includes(word));
}
