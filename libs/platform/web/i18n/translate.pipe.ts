import { inject, Pipe, type PipeTransform } from '@angular/core';
import { I18n } from './i18n';
import type { TextParams } from './texts';

/**
 * `{{ 'proposals.title' | t }}`, `{{ 'proposals.count' | t: { count: n() } }}`.
 * Not pure, so that it reads the language's signal inside the template and follows it.
 */
@Pipe({ name: 't', pure: false })
export class TranslatePipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(key: string, params?: TextParams): string {
    return this.i18n.t(key, params);
  }
}
