import { DOCUMENT, inject, REQUEST } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { bestLanguage, isLanguage } from '@samrad/platform/contract';
import { peopleTexts } from '@samrad/people/web';
import { I18n, platformTexts } from '@samrad/platform/web';

/** The language of a page whose path names none: the reader's on the server, the server's choice after. */
export const fallbackLanguage: ResolveFn<boolean> = async () => {
  const i18n = inject(I18n);
  const request = inject(REQUEST, { optional: true });
  const shown = inject(DOCUMENT).documentElement.lang;
  const language = request
    ? bestLanguage(request.headers.get('accept-language') ?? '')
    : isLanguage(shown)
      ? shown
      : 'sv';
  await Promise.all([i18n.add(platformTexts), i18n.add(peopleTexts)]);
  await i18n.use(language);
  return true;
};
