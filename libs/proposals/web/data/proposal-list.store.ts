import { computed, DestroyRef, inject, Injectable, PendingTasks, signal } from '@angular/core';
import { discussionTexts } from '@samrad/discussion/web';
import { Attempts, I18n } from '@samrad/platform/web';
import type { ProposalOrder } from '@samrad/proposals/contract';
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
  private following: Subscription | null = null;

  readonly order = signal<ProposalOrder>('mixed');
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
  async open(slug: string): Promise<void> {
    this.slug = slug;
    const done = this.pending.add();
    await this.attempts.make(async () => {
      await Promise.all([proposalTexts, discussionTexts].map((set) => this.i18n.add(set)));
      this.isSpoken.set(true);
      this.follow(await this.read());
    });
    done();
  }

  reorder(order: ProposalOrder): Promise<void> {
    this.order.set(order);
    return this.open(this.slug);
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const next = this.held()?.next;
      if (!next) return;
      const page = await this.api.list(this.slug, this.order(), next);
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
      .subscribe((event) => this.held.update((state) => state && withLive(state, event)));
  }

  private async read(): Promise<ProposalListState> {
    const state = fromPage(await this.api.list(this.slug, this.order()));
    this.held.set(state);
    return state;
  }
}
