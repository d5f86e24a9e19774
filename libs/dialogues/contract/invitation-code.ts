/** Letters and digits that are not mistaken for each other on paper: no I, L, O or U. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty bits: with ten guesses in a quarter of an hour nobody finds one. */
export const CODE_LENGTH = 12;

const GROUP = 4;
const ALIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** A code as somebody wrote it, in the form that is hashed; null when it cannot be one. */
export function tidyCode(written: string): string | null {
  const bare = written.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const code = [...bare].map((letter) => ALIKE[letter] ?? letter).join('');
  const isCode =
    code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));
  return isCode ? code : null;
}

/** In groups of four, as it is shown and printed: `7K3M-Q9XT-B2FH`. */
export function spellCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

export const CODE_STATES = ['good', 'used-up', 'expired', 'revoked'] as const;
export type CodeState = (typeof CODE_STATES)[number];

interface Told {
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: string | Date;
  readonly revokedAt: string | Date | null;
}

/** Whether a code lets people in; what an official did comes before what time or use did. */
export function codeState({ uses, used, expiresAt, revokedAt }: Told, now: Date): CodeState {
  if (revokedAt !== null) return 'revoked';
  if (new Date(expiresAt).getTime() <= now.getTime()) return 'expired';
  return used >= uses ? 'used-up' : 'good';
}
