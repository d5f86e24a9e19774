import { ACCOUNT_LIMITS } from './account.limits';
import { REFUSED_PASSWORDS } from './refused-passwords';

export const PASSWORD_FAULTS = ['too-short', 'too-long', 'too-common'] as const;
export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/**
 * Why a password is refused, or null. Length and guessability only: rules about signs and digits
 * make passwords worse (OWASP ASVS 5.0, 6.2).
 * @param email the account's address, which must not be the password
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (length < ACCOUNT_LIMITS.password.least) return 'too-short';
  if (length > ACCOUNT_LIMITS.password.most) return 'too-long';
  return isCommon(password.toLowerCase().normalize('NFC'), email.toLowerCase())
    ? 'too-common'
    : null;
}

function isCommon(password: string, email: string): boolean {
  if (password === email || password === email.split('@')[0]) return true;
  if (isRun(password) || isRepetition(password) || isDate(password)) return true;
  return REFUSED_PASSWORDS.has(password) || REFUSED_PASSWORDS.has(trimmed(password));
}

/** Eight digits: nearly always a birthday. */
function isDate(password: string): boolean {
  return /^\d{8}$/.test(password);
}

/** Without digits and signs at either end: "Sommar2026!" is "sommar". */
function trimmed(password: string): string {
  return password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** 12345678, abcdefgh, 87654321. */
function isRun(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  return [1, -1].some((step) =>
    codes.every((code, i) => i === 0 || code - (codes[i - 1] ?? 0) === step),
  );
}

/** aaaaaaaa, 12121212, hejhejhej: one part of up to four signs, again and again. */
function isRepetition(password: string): boolean {
  return /^(.{1,4})\1+$/u.test(password);
}
