import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { I18n, TranslatePipe } from '@samrad/platform/web';
import { SEARCH_LIMITS, type SimilarProposal } from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';

/** How long after the last key it is asked, ms. */
export const ASK_AFTER = 600;

/**
 * Proposals like the one being written, beside or below it: nothing of what is typed moves, and following
 * one opens a view of its own, so that the words stay where they are.
 */
@Component({
  selector: 'sr-similar-proposals',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './similar-proposals.html',
})
export class SimilarProposals {
  private readonly api = inject(ProposalsApi);
  private readonly i18n = inject(I18n);
  private asking: ReturnType<typeof setTimeout> | undefined;
  private request = new AbortController();

  /** The dialogue it is written in. */
  readonly slug = input.required<string>();
  /** What is typed so far. */
  readonly text = input.required<string>();

  protected readonly items = signal<readonly SimilarProposal[]>([]);

  constructor() {
    effect(() => {
      const text = this.text().trim().slice(0, SEARCH_LIMITS.similarTo.most);
      const slug = this.slug();
      untracked(() => this.later(slug, text));
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.asking);
      this.request.abort();
    });
  }

  protected linkTo({ number }: SimilarProposal): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }

  private later(slug: string, text: string): void {
    clearTimeout(this.asking);
    this.request.abort();
    if (text.length < SEARCH_LIMITS.similarTo.least) this.items.set([]);
    else this.asking = setTimeout(() => void this.ask(slug, text), ASK_AFTER);
  }

  /** What is asked about words that have changed meanwhile is called off; a refusal says nothing. */
  private async ask(slug: string, text: string): Promise<void> {
    const { signal } = (this.request = new AbortController());
    const answer = await this.api.similar(slug, text, signal).catch(() => null);
    if (answer !== null && !signal.aborted) this.items.set(answer.items);
  }
}
