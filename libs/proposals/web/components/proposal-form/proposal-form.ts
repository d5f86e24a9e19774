import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FieldError } from '@samrad/platform/contract';
import {
  DraftStore,
  ErrorSummary,
  Field,
  FormErrors,
  Formats,
  I18n,
  Icon,
  Input,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { PROPOSAL_LIMITS } from '@samrad/proposals/contract';
import { isProposalDraft } from '../../data/proposal-draft';

export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

const EMPTY: ProposalText = { title: '', body: '' };

/** How long after the last key the words are kept, ms. */
const KEEP_AFTER = 400;

/** Writes a proposal, new or edited. What is half written is kept on this device until it is sent. */
@Component({
  selector: 'sr-proposal-form',
  imports: [ErrorSummary, Field, Icon, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal-form.html',
})
export class ProposalForm {
  private readonly drafts = inject(DraftStore);
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly summary = viewChild.required(ErrorSummary);
  private keeping: ReturnType<typeof setTimeout> | undefined;

  /** Under which name the draft is kept, from `proposalPlace`. */
  readonly place = input.required<string>();
  readonly initial = input<ProposalText>(EMPTY);
  readonly sending = input(false);
  /** What the server refused the last time. */
  readonly problem = input<unknown>(null);
  readonly label = input.required<string>();
  /** Whether the page's one main act is to send this. */
  readonly main = input(true);
  readonly sent = output<ProposalText>();
  /** What stands in the form, as it is typed. */
  readonly written = output<ProposalText>();

  protected readonly limits = PROPOSAL_LIMITS;
  /** What is typed is the reader's: only another proposal begins anew, never a live update. */
  protected readonly title = linkedSignal({
    source: this.place,
    computation: () => untracked(this.initial).title,
  });
  protected readonly body = linkedSignal({
    source: this.place,
    computation: () => untracked(this.initial).body,
  });
  protected readonly status = signal('');
  protected readonly errors = new FormErrors('proposals', {
    title: 'proposal-title',
    body: 'proposal-body',
  });

  constructor() {
    afterNextRender(() => this.bringBack());
    effect(() => {
      const problem = this.problem();
      if (problem === null) return untracked(() => this.errors.clear());
      untracked(() => this.errors.take(problem));
      setTimeout(() => this.summary().focus());
    });
  }

  protected write(field: 'title' | 'body', words: string): void {
    this[field].set(words);
    this.tellWritten();
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.sending()) return;
    const text = { title: this.title().trim(), body: this.body().trim() };
    const wrong = (['title', 'body'] as const).flatMap((field) => lengthError(field, text[field]));
    this.errors.set(wrong);
    if (wrong.length === 0) {
      this.keep();
      this.sent.emit(text);
    } else {
      setTimeout(() => this.summary().focus());
    }
  }

  private bringBack(): void {
    const draft = this.drafts.find(this.place(), isProposalDraft);
    const { title, body } = this.initial();
    // What was typed before the page was alive is newer than any draft.
    if (!draft || this.title() !== title || this.body() !== body) return;
    this.title.set(draft.words.title);
    this.body.set(draft.words.body);
    this.tellWritten();
    this.tellKept(draft.at);
  }

  private keep(): void {
    clearTimeout(this.keeping);
    const [title, body] = [this.title(), this.body()];
    const initial = this.initial();
    if (title === initial.title && body === initial.body) {
      this.drafts.forget(this.place());
      return this.status.set('');
    }
    const at = this.drafts.keep(this.place(), { title, body });
    if (at !== null) this.tellKept(at);
    else this.status.set(this.i18n.t('proposals.form.draft-not-kept'));
  }

  private tellWritten(): void {
    this.written.emit({ title: this.title(), body: this.body() });
  }

  private tellKept(at: number): void {
    const time = this.formats.time(new Date(at));
    this.status.set(this.i18n.t('proposals.form.draft-kept', { time }));
  }
}

function lengthError(field: 'title' | 'body', text: string): FieldError[] {
  const { least, most } = PROPOSAL_LIMITS[field];
  if (text.length < least) return [{ field, code: 'too-short', params: { least } }];
  return text.length > most ? [{ field, code: 'too-long', params: { most } }] : [];
}
