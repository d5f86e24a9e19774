import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { STATEMENT_LIMITS, type StatementItem } from '@samrad/opinions/contract';
import {
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { OpinionsApi } from '../../data/opinions.api';

/** A statement of one's own. What one has written stays until it has been taken. */
@Component({
  selector: 'sr-add-statement',
  imports: [ErrorSummary, Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-statement.html',
})
export class AddStatement {
  private readonly api = inject(OpinionsApi);
  private readonly i18n = inject(I18n);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly limits = STATEMENT_LIMITS.text;
  protected readonly errors = new FormErrors('opinions', { text: 'statement-text' });
  protected readonly text = signal('');
  protected readonly busy = signal(false);

  readonly slug = input.required<string>();
  readonly added = output<StatementItem>();

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const text = this.text().trim();
    if (text.length < this.limits.least || text.length > this.limits.most) {
      this.errors.set([{ field: 'text', code: 'length', params: this.limits }]);
      return this.summary().focus();
    }
    this.busy.set(true);
    try {
      const statement = await this.api.add(this.slug(), text);
      this.errors.clear();
      this.text.set('');
      this.toaster.show(this.i18n.t('opinions.add.sent', { number: statement.number }));
      this.added.emit(statement);
    } catch (problem) {
      this.errors.take(problem);
      this.summary().focus();
    } finally {
      this.busy.set(false);
    }
  }
}
