import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  model,
  type OnInit,
  signal,
} from '@angular/core';
import { Field, I18n, Input, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { SEARCH_LIMITS, type FoundPart, type ProposalView } from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';

/** How long after the last key it is sought, ms. */
export const SEEK_AFTER = 350;

interface Candidate {
  readonly number: number;
  readonly title: string;
  readonly language: string;
}

let made = 0;

/** Finds what a proposal goes into: what is like it to begin with, then what is sought. */
@Component({
  selector: 'sr-merge-target',
  imports: [Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-target.html',
})
export class MergeTarget implements OnInit {
  private readonly api = inject(ProposalsApi);
  private readonly i18n = inject(I18n);
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private query = '';

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();
  /** The number of what was chosen. */
  readonly chosen = model<number | null>(null);

  protected readonly name = `merge-target-${++made}`;
  protected readonly problem = signal<unknown>(null);
  /** Null while nothing has been answered. */
  private readonly found = signal<readonly Candidate[] | null>(null);
  protected readonly isAlike = signal(true);
  protected readonly items = computed(() =>
    (this.found() ?? []).filter(({ number }) => number !== this.proposal().number),
  );
  protected readonly told = computed(() =>
    this.found() === null
      ? ''
      : this.isAlike() && this.items().length === 0
        ? this.i18n.t('proposals.merge.none-alike')
        : this.i18n.t('proposals.merge.found', { count: this.items().length }),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  ngOnInit(): void {
    void this.seek('');
  }

  protected sought(words: string): void {
    clearTimeout(this.waiting);
    this.query = words.trim();
    this.waiting = setTimeout(() => void this.seek(this.query), SEEK_AFTER);
  }

  private async seek(query: string): Promise<void> {
    try {
      const found = await this.candidates(query);
      // Other words may have been typed meanwhile: the last ones stand.
      if (query !== this.query) return;
      this.found.set(found);
      this.isAlike.set(query === '');
      this.problem.set(null);
    } catch (problem) {
      if (query === this.query) this.problem.set(problem);
    }
  }

  private async candidates(query: string): Promise<readonly Candidate[] | null> {
    const slug = this.slug();
    if (query === '') {
      const { title, body } = this.proposal();
      const text = `${title ?? ''} ${body ?? ''}`.slice(0, SEARCH_LIMITS.similarTo.most);
      return (await this.api.similar(slug, text)).items;
    }
    const number = Number(/^#?(\d{1,6})$/.exec(query)?.[1] ?? 0);
    if (number > 0) {
      const { title, language } = await this.api.view(slug, number);
      return title === null ? [] : [{ number, title, language }];
    }
    if (query.length < SEARCH_LIMITS.query.least) return null;
    const page = await this.api.search({ slug, query, kind: 'proposal' });
    return page.items.map(({ number, title, titleLanguage }) => ({
      ...{ number, title: wordsOf(title), language: titleLanguage },
    }));
  }
}

function wordsOf(parts: readonly FoundPart[]): string {
  return parts.map(({ text }) => text).join('');
}
