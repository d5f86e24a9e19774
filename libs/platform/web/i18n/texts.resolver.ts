import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { I18n } from './i18n';
import type { TextSet } from './texts';

/** Route resolver: the page is shown when the texts it speaks have arrived. */
export function texts(...sets: TextSet[]): ResolveFn<boolean> {
  return async () => {
    const i18n = inject(I18n);
    await Promise.all(sets.map((set) => i18n.add(set)));
    return true;
  };
}
