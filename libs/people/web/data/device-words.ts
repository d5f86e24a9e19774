import type { I18n } from '@samrad/platform/web';

/** "Firefox, Android"; a device that could not be recognised has a name too. */
export function deviceWords(i18n: I18n, device: string): string {
  return device || i18n.t('people.sessions.unknown');
}
