import { inject, Pipe, type PipeTransform } from '@angular/core';
import { isResidence } from '@samrad/platform/contract';
import { I18n } from './i18n';

/** The name of a municipality by its code, or that it is another; a code nobody knows stays itself. */
export function municipalityName(i18n: I18n, code: string): string {
  return isResidence(code) ? i18n.t(`platform.municipality.${code}`) : code;
}

/** `{{ code | municipality }}`: 1980 is Västerås. */
@Pipe({ name: 'municipality', pure: false })
export class MunicipalityPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(code: string): string {
    return municipalityName(this.i18n, code);
  }
}
