import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import {
  isProposalKind,
  type ProposalKind,
  type ProposalSummary,
  type ProposalView,
  type SupportReceipt,
} from '@samrad/proposals/contract';
import { LiveConnection } from '@samrad/register/web';
import type { LiveEvent } from '@samrad/register/contract';
import type { Subscription } from 'rxjs';
import { ProposalsApi } from './proposals.api';

/** One proposal, kept up to date live, and the reader's support for it. Provided by its page. */
@Injectable()
export class ProposalStore {
  private readonly api = inject(ProposalsApi);
  private readonly live = inject(LiveConnection);
  private readonly known = signal<ProposalView | null>(null);
  private readonly failure = signal<unknown>(null);
  private readonly wish = signal<boolean | null>(null);
  private readonly latest = signal(0);
  private slug = '';
  /** The register's number at which supports were last counted: what came before says less. */
  private countedAt = 0;
  private following: Subscription | null = null;
  /** What came while a wish was on its way; it may count the reader's own support already. */
  private early: LiveEvent[] = [];

  /** As the reader sees it: what they asked for is taken as done until the server says otherwise. */
  readonly proposal = computed(() => {
    const [known, wish] = [this.known(), this.wish()];
    if (known === null || wish === null || wish === known.supported) return known;
    return withSupport(known, wish, known.supports + (wish ? 1 : -1));
  });
  readonly busy = computed(() => this.wish() !== null);
  readonly problem = this.failure.asReadonly();
  /** A later version than the one on the page; null when that is the latest. */
  readonly newer = computed(() => {
    const version = this.known()?.version ?? 0;
    return this.latest() > version ? this.latest() : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.following?.unsubscribe());
  }

  /** Takes what the page was read with and follows the dialogue from there. */
  open(slug: string, view: ProposalView): void {
    this.slug = slug;
    this.take(view);
    this.following?.unsubscribe();
    this.following = this.live
      .follow(view.dialogueId, view.lastSeq, () => this.readAnew())
      .subscribe((event) => (this.busy() ? this.early.push(event) : this.receive(event)));
  }

  async reload(): Promise<void> {
    // Out of reach: what stands on the page is still what was last known.
    await this.readAnew().catch(() => undefined);
  }

  /** Shows the wish at once; what the server refuses goes back to what it was, with the reason. */
  async support(give: boolean): Promise<void> {
    if (this.busy()) return;
    this.failure.set(null);
    this.wish.set(give);
    try {
      const receipt = await this.api.support(this.slug, this.require().number, give);
      this.settle(receipt);
      void this.renewFollowing();
    } catch (problem) {
      this.settle(null);
      this.failure.set(problem);
      // Whatever was refused, the page may offer what is no longer allowed.
      await this.reload();
    }
  }

  /** What one may do now is the server's to say; the text on the page is not touched. */
  async renewRights(): Promise<void> {
    const view = await this.api.view(this.slug, this.require().number).catch(() => null);
    if (view === null) return;
    const { allowedOperations, supportsUntil } = view;
    this.known.update((known) => known && { ...known, allowedOperations, supportsUntil });
  }

  /** @throws what the server refused */
  async withdraw(): Promise<void> {
    await this.api.withdraw(this.slug, this.require().number);
    await this.reload();
  }

  /** @throws what the server refused */
  async follow(on: boolean): Promise<void> {
    const { following } = await this.api.follow(this.slug, this.require().number, on);
    this.known.update((known) => known && withFollowing(known, following));
  }

  /** Who supports follows by it, unless they said no to that before: the server knows. */
  private async renewFollowing(): Promise<void> {
    if (this.require().following) return;
    const view = await this.api.view(this.slug, this.require().number).catch(() => null);
    if (view?.following) this.known.update((known) => known && withFollowing(known, true));
  }

  /** What was merged or who writes has changed; the text that is read waits for the reader. */
  private async readAround(): Promise<void> {
    const { version, title, body, excerpt, editedAt } = this.require();
    const view = await this.api.view(this.slug, this.require().number);
    const isNewer = view.version > version && view.status !== 'withdrawn';
    this.take({ ...view, ...(isNewer && { version, title, body, excerpt, editedAt }) });
    this.latest.update((latest) => Math.max(latest, view.version));
  }

  private async readAnew(): Promise<number> {
    const view = await this.api.view(this.slug, this.require().number);
    this.take(view);
    return view.lastSeq;
  }

  private settle(receipt: SupportReceipt | null): void {
    if (receipt) {
      const { supported, supports, seq } = receipt;
      this.countedAt = seq;
      this.known.update((known) => known && withSupport(known, supported, supports));
    }
    this.wish.set(null);
    this.early.splice(0).forEach((event) => this.receive(event));
  }

  private receive({ seq, kind, subject, state }: LiveEvent): void {
    const known = this.require();
    if (!isProposalKind(kind) || state === null) return;
    if (concernsMerging(known, kind, state as ProposalSummary)) {
      void this.readAround().catch(() => undefined);
    }
    if (subject !== known.id) return;
    const { supports, comments, version, status, hidden } = state as ProposalSummary;
    this.latest.update((latest) => Math.max(latest, version));
    this.known.set({ ...known, comments, ...(seq > this.countedAt && { supports }) });
    // A text that was taken back is not shown a moment longer; a new version waits for the reader.
    const turned = (hidden === null) !== (known.hidden === null);
    if (status !== known.status || turned) void this.reload();
  }

  private take(view: ProposalView): void {
    this.known.set(view);
    this.countedAt = view.lastSeq;
    this.latest.update((latest) => Math.max(latest, view.version));
  }

  private require(): ProposalView {
    const known = this.known();
    if (known === null) throw new Error('The proposal has not been opened.');
    return known;
  }
}

function withFollowing(view: ProposalView, following: boolean): ProposalView {
  const [from, to] = following
    ? (['follow', 'unfollow'] as const)
    : (['unfollow', 'follow'] as const);
  const allowedOperations = view.allowedOperations.map((each) => (each === from ? to : each));
  return { ...view, following, allowedOperations };
}

const AROUND: readonly string[] = [
  'proposal-merged',
  'proposal-unmerged',
  'coauthor-joined',
  'coauthor-left',
] satisfies ProposalKind[];

/** Whether an entry changes what is said around a proposal's text: its merging, its authors. */
function concernsMerging(known: ProposalView, kind: string, state: ProposalSummary): boolean {
  if (!AROUND.includes(kind)) return false;
  const numbers = [known.number, ...known.mergedIn.map(({ number }) => number)];
  return numbers.includes(state.number) || numbers.includes(state.mergedInto ?? 0);
}

/**
 * Of supporting and taking back the server allows the one that changes something; what one writes
 * oneself, or what is hidden, takes no new support.
 */
function withSupport(view: ProposalView, supported: boolean, supports: number): ProposalView {
  if (!supported && (view.part !== null || view.hidden !== null)) {
    const left = view.allowedOperations.filter((each) => each !== 'withdraw-support');
    return { ...view, supported, supports, allowedOperations: left };
  }
  const [from, to] = supported
    ? (['support', 'withdraw-support'] as const)
    : (['withdraw-support', 'support'] as const);
  const allowedOperations = view.allowedOperations.map((each) => (each === from ? to : each));
  return { ...view, supported, supports, allowedOperations };
}
