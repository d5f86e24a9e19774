import { LANGUAGES } from '@samrad/platform/contract';

/**
 * Where to go after signing in, if it is a page of ours; null for anything else, so that a link to
 * us cannot send people on to another site ("//evil.example", "/\evil.example").
 */
export function ownPath(to: string | null | undefined): string | null {
  if (!to || !/^\/[a-z]{2}(?:[/?#]|$)/.test(to)) return null;
  // A browser drops tabs and line breaks and reads a backslash as a slash.
  if (/[\\\p{Cc}]/u.test(to)) return null;
  return LANGUAGES.some((language) => to.startsWith(`/${language}`)) ? to : null;
}
