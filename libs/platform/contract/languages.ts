/** Languages in which the whole interface is complete at every release. */
export const LANGUAGES = ['sv', 'fi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A BCP 47 tag of a text somebody wrote: any language, not only those of the interface. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
