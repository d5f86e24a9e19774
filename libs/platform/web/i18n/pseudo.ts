const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const END_OF_OVERRIDE = '\u202c';

/** Turns each word round, as a right-to-left script would run; spaces and order are kept. */
export function toPseudo(text: string): string {
  return text.replace(/\S+/g, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${END_OF_OVERRIDE}`);
}
