import { CODE_ALPHABET, CODE_LENGTH, spellCode } from '@samrad/dialogues/contract';
import { createHash, randomBytes } from 'node:crypto';

interface NewCode {
  /** As it is shown, once. */
  readonly code: string;
  readonly hash: Buffer;
}

export function newCode(dialogueId: string): NewCode {
  // 256 is a multiple of the alphabet's 32: every letter is as likely.
  const code = [...randomBytes(CODE_LENGTH)]
    .map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length])
    .join('');
  return { code: spellCode(code), hash: hashCode(dialogueId, code) };
}

/** @param code in the form of `tidyCode`; a code opens the dialogue it was made for and no other */
export function hashCode(dialogueId: string, code: string): Buffer {
  return createHash('sha256').update(`${dialogueId}\n${code}`).digest();
}
