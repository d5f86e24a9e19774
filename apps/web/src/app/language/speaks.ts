import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { peopleTexts } from '@samrad/people/web';
import { I18n, platformTexts, toInterfaceLanguage } from '@samrad/platform/web';
import { PseudoLanguage } from './pseudo-language';

/** The first part of a path is a language we speak; the page waits until its words are here. */
export const speaks: CanMatchFn = async (_route, segments) => {
  const i18n = inject(I18n);
  const language = toInterfaceLanguage(segments[0]?.path ?? '', inject(PseudoLanguage).allowed);
  if (language === null) return false;
  await Promise.all([i18n.add(platformTexts), i18n.add(peopleTexts)]);
  await i18n.use(language);
  return true;
};
