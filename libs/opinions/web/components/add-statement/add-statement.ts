import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { actGate, isShut, RoundNotice } from '@samrad/dialogues/web';
import { STATEMENT_LIMITS, type StatementItem } from '@samrad/opinions/contract';
import {
  DraftStore,
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

/** How long after the last key the words are kept, ms. */
const KEEP_AFTER = 400;

/** A statement of one's own. What one has written stays, also on this device, until it has been taken. */
@Component({
  selector: 'sr-add-statement',
  imports: [ErrorSummary, Field, Input, ProblemNote, RoundNotice, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-statement.html',
})
export class AddStatement {
  private readonly api = inject(OpinionsApi);
  private readonly i18n = inject(I18n);
  private readonly toaster = inject(Toaster);
  private readonly drafts = inject(DraftStore);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly limits = STATEMENT_LIMITS.text;
  protected readonly errors = new FormErrors('opinions', { text: 'statement-text' });
  protected readonly text = signal('');
  protected readonly busy = signal(false);

  /** As it is now; while its rounds forbid it nothing is sent. */
  readonly dialogue = input.required<DialogueDetail>();
  readonly added = output<StatementItem>();

  protected readonly shut = computed(() => isShut(actGate(this.dialogue(), 'state')));
  private readonly place = computed(() => `statement.${this.dialogue().slug}`);
  private keeping: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => {
      const draft = this.drafts.find(this.place(), isStatementDraft);
      // What was typed before the page was alive is newer than any draft.
      if (draft && this.text() === '') this.text.set(draft.words.text);
    });
  }

  protected write(text: string): void {
    this.text.set(text);
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
  }

  private keep(): void {
    if (this.text().trim() === '') this.drafts.forget(this.place());
    else this.drafts.keep(this.place(), { text: this.text() });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy() || this.shut()) return;
    const text = this.text().trim();
    if (text.length < this.limits.least || text.length > this.limits.most) {
      this.errors.set([{ field: 'text', code: 'length', params: this.limits }]);
      return this.summary().focus();
    }
    this.busy.set(true);
    try {
      const statement = await this.api.add(this.dialogue().slug, text);
      this.errors.clear();
      clearTimeout(this.keeping);
      this.text.set('');
      this.drafts.forget(this.place());
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

/** A half-written statement. */
interface StatementDraft {
  readonly text: string;
}

function isStatementDraft(found: unknown): found is StatementDraft {
  if (typeof found !== 'object' || found === null) return false;
  return typeof (found as Record<string, unknown>)['text'] === 'string';
}
