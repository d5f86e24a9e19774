import { inject, Injectable } from '@angular/core';
import type { FieldError } from '@samrad/platform/contract';
import { I18n } from '../i18n/i18n';
import type { TextParams } from '../i18n/texts';
import { ProblemError } from './problem';

/** Problems in the reader's words, translated by code. */
@Injectable({ providedIn: 'root' })
export class ProblemTexts {
  private readonly i18n = inject(I18n);

  /** A sentence for whatever was thrown; an unknown code still says what can be done. */
  of(problem: unknown): string {
    if (!(problem instanceof ProblemError)) return this.i18n.t('problem.platform.broken');
    const fallback = problem.status >= 500 ? 'problem.platform.broken' : 'problem.platform.refused';
    return this.say([`problem.${problem.code}`, fallback], problem.params);
  }

  /**
   * What is wrong with a field: `problem.<subject>.<field>.<code>` where the subject says it in
   * words of its own, else the platform's sentence for the code.
   */
  ofField(error: FieldError, subject = 'platform'): string {
    const own = `problem.${subject}.${error.field}.${error.code}`;
    return this.say([own, `problem.field.${error.code}`, 'problem.field.invalid'], error.params);
  }

  /** The first sentence there is whose figures have come with the problem. */
  private say(keys: readonly string[], params: TextParams | undefined): string {
    for (const key of keys.filter((each) => this.i18n.has(each))) {
      try {
        return this.i18n.t(key, params);
      } catch {
        // A figure is missing: the next, more general sentence needs none.
      }
    }
    return this.i18n.t('problem.platform.broken');
  }
}
