import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import { Empty, I18n, PageHead, Pager, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { FOUND_KINDS, SEARCH_LIMITS, type FoundKind } from '@samrad/proposals/contract';
import { FoundRows } from '../../components/found-rows/found-rows';
import { SearchBox } from '../../components/search-box/search-box';
import type { Searched } from '../../data/load-search';
import { ProposalsApi } from '../../data/proposals.api';

/** What people have written, found by a few words: in one dialogue, or in all. */
@Component({
  selector: 'sr-search-page',
  imports: [
    DialogueCrumbs,
    Empty,
    FoundRows,
    Pager,
    ProblemNote,
    RouterLink,
    SearchBox,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './search.page.html',
})
export class SearchPage {
  private readonly api = inject(ProposalsApi);
  protected readonly i18n = inject(I18n);

  readonly searched = input.required<Searched>();
  /** The one dialogue that is searched. */
  readonly dialogue = input<DialogueDetail>();

  protected readonly kinds: readonly (FoundKind | null)[] = [null, ...FOUND_KINDS];
  protected readonly items = linkedSignal(() => this.searched().page?.items ?? []);
  protected readonly next = linkedSignal(() => this.searched().page?.next ?? null);
  protected readonly problem = linkedSignal(() => this.searched().problem);
  protected readonly busy = linkedSignal({ source: this.searched, computation: () => false });
  protected readonly here = computed(() => {
    const dialogue = this.dialogue();
    return dialogue
      ? this.i18n.link('dialogues', dialogue.slug, 'search')
      : this.i18n.link('search');
  });

  constructor() {
    inject(PageHead).set(() => {
      const { query } = this.searched();
      const title = query
        ? this.i18n.t('proposals.search.title-of', { query })
        : this.i18n.t('proposals.search.title');
      return { title };
    });
  }

  /** The address of the same search, for one kind or for both. */
  protected paramsOf(kind: FoundKind | null): Record<string, string> {
    return { q: this.searched().query, ...(kind && { kind }) };
  }

  protected countOf(kind: FoundKind): string {
    const count = this.searched().page?.counts[kind] ?? 0;
    const over = count >= SEARCH_LIMITS.nearest ? '-over' : '';
    return this.i18n.t(`proposals.search.count.${kind}${over}`, { count });
  }

  protected async more(): Promise<void> {
    const searched = this.searched();
    const { query, kind } = searched;
    const after = this.next();
    if (after === null) return;
    this.busy.set(true);
    try {
      const slug = this.dialogue()?.slug ?? null;
      const page = await this.api.search({ slug, query, kind, after });
      // Another search may have been asked for meanwhile.
      if (searched !== this.searched()) return;
      this.items.update((items) => [...items, ...page.items]);
      this.next.set(page.next);
      this.problem.set(null);
    } catch (problem) {
      if (searched === this.searched()) this.problem.set(problem);
    } finally {
      if (searched === this.searched()) this.busy.set(false);
    }
  }
}
