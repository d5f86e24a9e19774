import { computed, DestroyRef, inject, Injectable, PendingTasks, signal } from '@angular/core';
import { discussionTexts } from '@samrad/discussion/web';
import { Attempts, I18n } from '@samrad/platform/web';
import { isListed, type CategoryItem, type ProposalSummary } from '@samrad/proposals/contract';
import { LiveConnection } from '@samrad/register/web';
import type { Subscription } from 'rxjs';
import { proposalTexts } from '../proposals.texts';
import {
  fromPage,
  showWaiting,
  withLive,
  withNextPage,
  type ProposalListState,
} from './proposal-list.state';
import { PLAIN_VIEW, type ListView } from './list-view';
import { ProposalsApi } from './proposals.api';

/** A dialogue's proposals, read in pages and kept up to date live. Provided by the list. */
@Injectable()
export class ProposalListStore {
  private readonly api = inject(ProposalsApi);
  private readonly i18n = inject(I18n);
  private readonly live = inject(LiveConnection);
  private readonly pending = inject(PendingTasks);
  private readonly held = signal<ProposalListState | null>(null);
  private readonly attempts = new Attempts();
  private readonly isSpoken = signal(false);
  private slug = '';
  private readonly sorted = signal<readonly CategoryItem[]>([]);
  private readonly looked = signal<ListView>(PLAIN_VIEW);
  private following: Subscription | null = null;

  readonly view = this.looked.asReadonly();
  /** What the dialogue sorts its proposals by. */
  readonly categories = this.sorted.asReadonly();
  readonly state = this.held.asReadonly();
  readonly waiting = computed(() => this.held()?.waiting.length ?? 0);
  readonly problem = this.attempts.problem;
  readonly busy = this.attempts.busy;
  /** The list's texts have come: it may stand on a page of another subject. */
  readonly spoken = this.isSpoken.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.following?.unsubscribe());
  }

  /** Reads the list anew, from its first page, and follows the dialogue from there. */
  async open(slug: string, view: ListView): Promise<void> {
    const isNew = slug !== this.slug;
    this.slug = slug;
    this.looked.set(view);
    const done = this.pending.add();
    await this.attempts.make(async () => {
      await Promise.all([proposalTexts, discussionTexts].map((set) => this.i18n.add(set)));
      this.isSpoken.set(true);
      const [state] = await Promise.all([this.read(), isNew ? this.readCategories() : null]);
      if (view === this.looked()) this.follow(state);
    });
    done();
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const next = this.held()?.next;
      const view = this.looked();
      if (!next) return;
      const page = await this.api.list(this.slug, view, next);
      if (view !== this.looked()) return;
      this.held.update((state) => state && withNextPage(state, page));
    });
  }

  show(): void {
    this.held.update((state) => state && showWaiting(state));
  }

  private follow({ dialogueId, lastSeq }: ProposalListState): void {
    this.following?.unsubscribe();
    this.following = this.live
      .follow(dialogueId, lastSeq, async () => (await this.read()).lastSeq)
      .subscribe((event) =>
        this.held.update((state) => state && withLive(state, event, this.fits)),
      );
  }

  private async read(): Promise<ProposalListState> {
    const view = this.looked();
    const state = fromPage(await this.api.list(this.slug, view));
    // Another view may have been chosen meanwhile: the last one stands.
    if (view === this.looked()) this.held.set(state);
    return state;
  }

  private readonly fits = (proposal: ProposalSummary): boolean =>
    isListed(this.looked().filter, proposal);

  /** Without them the list can be read all the same. */
  private async readCategories(): Promise<void> {
    const list = await this.api.categories(this.slug).catch(() => null);
    this.sorted.set(list?.items ?? []);
  }
}
