import { type Language, isLanguage, LANGUAGES } from '@samrad/platform/contract';

/** Swedish mirrored right to left with no translator needed: shows layout faults, never in production. */
export const PSEUDO = 'qps';

/** What may stand first in a path: a complete language, or the pseudo language where it is allowed. */
export type InterfaceLanguage = Language | typeof PSEUDO;

interface Traits {
  /** The language's own name for itself. */
  readonly name: string;
  /** What goes into `<html lang>`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** For dates and numbers. */
  readonly locale: string;
  /** Whose texts are shown. */
  readonly texts: Language;
}

const TRAITS: Readonly<Record<InterfaceLanguage, Traits>> = {
  sv: { name: 'Svenska', tag: 'sv', direction: 'ltr', locale: 'sv-SE', texts: 'sv' },
  fi: { name: 'Suomi', tag: 'fi', direction: 'ltr', locale: 'fi-FI', texts: 'fi' },
  en: { name: 'English', tag: 'en', direction: 'ltr', locale: 'en-GB', texts: 'en' },
  // Arabic's own pseudo locale: the page gets the styles of a right-to-left script.
  qps: { name: 'Pseudo', tag: 'ar-XB', direction: 'rtl', locale: 'sv-SE', texts: 'sv' },
};

/** Direction, locale and names of a language of the interface. */
export function traitsOf(language: InterfaceLanguage): Traits {
  return TRAITS[language];
}

/** The first part of a path as a language; null when the interface does not speak it. */
export function toInterfaceLanguage(
  value: string,
  pseudoAllowed: boolean,
): InterfaceLanguage | null {
  if (isLanguage(value)) return value;
  return pseudoAllowed && value === PSEUDO ? PSEUDO : null;
}

/** Languages to offer, the complete ones only. */
export const OFFERED = LANGUAGES.map((code) => ({ code, ...TRAITS[code] }));
