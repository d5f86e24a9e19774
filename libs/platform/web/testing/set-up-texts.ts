import { TestBed } from '@angular/core/testing';
import { I18n } from '../i18n/i18n';
import type { InterfaceLanguage } from '../i18n/interface-language';
import { platformTexts } from '../i18n/platform.texts';
import type { TextSet } from '../i18n/texts';

/** Loads the platform's texts and a subject's own; call before a component is made. */
export async function setUpTexts(
  sets: readonly TextSet[] = [],
  language: InterfaceLanguage = 'sv',
): Promise<I18n> {
  const i18n = TestBed.inject(I18n);
  for (const set of [platformTexts, ...sets]) await i18n.add(set);
  await i18n.use(language);
  return i18n;
}
