import { SEARCH_LIMITS } from './search.limits';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The different words of what was typed, in lower case, in their order; nothing else is ever sought. */
export function toSoughtWords(query: string): string[] {
  const { least, most } = SEARCH_LIMITS.word;
  const words = query.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return [...new Set(words.filter(({ length }) => length >= least && length <= most))];
}

/** Of a text that is being written, the words that say most: the longest, in their order. */
export function toTellingWords(text: string): string[] {
  const words = toSoughtWords(text);
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, SEARCH_LIMITS.words);
  return words.filter((word) => longest.includes(word));
}
