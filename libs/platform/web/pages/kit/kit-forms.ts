import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { I18n } from '../../i18n/i18n';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { Check } from '../../ui/check';
import { Choice } from '../../ui/choice';
import { ErrorSummary } from '../../ui/error-summary';
import { Field, Input } from '../../ui/field';
import { FormErrors } from '../../ui/form-errors';

const MOST = 120;

/** Fields in every state, and a form that refuses. */
@Component({
  selector: 'sr-kit-forms',
  imports: [Check, Choice, ErrorSummary, Field, Input, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './kit-forms.html',
})
export class KitForms {
  private readonly i18n = inject(I18n);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly most = MOST;
  protected readonly errors = new FormErrors('platform', {
    title: 'kit-title',
    email: 'kit-email',
    agree: 'kit-agree',
  });
  protected readonly title = signal('');
  protected readonly stance = signal<string | null>('for');
  protected readonly level = signal<string | null>(null);
  protected readonly agree = signal(false);
  protected readonly stances = computed(() =>
    (['for', 'against', 'question', 'neither'] as const).map((stance) => ({
      value: stance,
      label: this.i18n.t(`platform.stance.${stance}`),
      stance,
    })),
  );
  protected readonly levels = computed(() =>
    ['public', 'secret'].map((value) => ({
      value,
      label: this.i18n.t(`platform.kit.choice.${value}`),
      hint: this.i18n.t(`platform.kit.choice.${value}-hint`),
    })),
  );

  protected send(event: Event): void {
    event.preventDefault();
    this.errors.set([
      ...(this.title()
        ? []
        : [{ field: 'title', code: 'length', params: { least: 5, most: MOST } }]),
      { field: 'email', code: 'email' },
      ...(this.agree() ? [] : [{ field: 'agree', code: 'required' }]),
    ]);
    this.summary().focus();
  }
}
