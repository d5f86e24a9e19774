import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import {
  isOpinionKind,
  moved,
  standsIn,
  type OpinionEventState,
  type StandAnswer,
  type StatementItem,
  type StatementOrder,
} from '@samrad/opinions/contract';
import type { LiveEvent } from '@samrad/register/contract';
import type { OpenedStatements } from './load-statements';
import { OpinionsApi } from './opinions.api';

/**
 * The list of statements as it stands on the page: tallies follow what happens, rows stay where
 * they are, and new statements wait until they are asked for. Made where one may inject.
 */
export class StatementList {
  private readonly api = inject(OpinionsApi);
  private readonly page = linkedSignal(() => this.opened().page);
  /** The register's number of the last event seen, by statement: an answer older than it is in the tally. */
  private readonly seen = new Map<string, number>();
  private readonly waiting = linkedSignal<OpenedStatements, ReadonlySet<string>>({
    source: () => this.opened(),
    computation: () => new Set<string>(),
  });

  readonly items = linkedSignal(() => this.opened().page.items);
  readonly order = linkedSignal<OpenedStatements, StatementOrder>({
    source: () => this.opened(),
    computation: () => 'number',
  });
  readonly busy = linkedSignal({ source: () => this.opened(), computation: () => false });
  readonly problem = linkedSignal<OpenedStatements, unknown>({
    source: () => this.opened(),
    computation: () => null,
  });
  readonly next = computed(() => this.page().next);
  readonly allowed = computed(() => this.page().allowedOperations);
  readonly total = computed(() => this.page().total);
  readonly stands = computed(() => this.page().stands);
  /** Statements that have come since and wait behind the pill. */
  readonly fresh = computed(() => this.waiting().size);
  /** How many more there are below those shown. */
  readonly left = computed(() => Math.max(0, this.total() - this.fresh() - this.items().length));

  constructor(private readonly opened: Signal<OpenedStatements>) {}

  /** The list from its beginning in an order, with what has come since. */
  show(order: StatementOrder = this.order()): Promise<void> {
    return this.load(() => this.read(order));
  }

  /** As it stands now, from its beginning: the register's number it was read at. @throws ProblemError */
  async readAnew(): Promise<number> {
    await this.read(this.order());
    return this.page().lastSeq;
  }

  more(): Promise<void> {
    const after = this.next();
    if (after === null) return Promise.resolve();
    return this.load(async (slug) => {
      const page = await this.api.page(slug, { order: this.order(), after });
      const known = new Set(this.items().map(({ id }) => id));
      this.page.update((before) => ({ ...page, total: Math.max(page.total, before.total) }));
      this.items.update((items) => [...items, ...page.items.filter(({ id }) => !known.has(id))]);
    });
  }

  /** What somebody did, as everybody sees it. */
  take(event: LiveEvent): void {
    const state = isOpinionKind(event.kind) ? (event.state as OpinionEventState) : null;
    if (!state) return;
    this.seen.set(state.id, event.seq);
    const known = this.change(state.id, (item) => ({ ...item, ...state }));
    // What its author and the moderators may read and do is the server's to say.
    if (known && isTurned(event.kind)) void this.readAnew().catch(() => undefined);
    if (known || event.kind !== 'statement-added' || this.waiting().has(state.id)) return;
    this.waiting.update((ids) => new Set(ids).add(state.id));
    this.page.update((page) => ({ ...page, total: page.total + 1 }));
  }

  /** What the reader did, when the server has it on disk. */
  settle({ id, myStand }: StatementItem, answer: StandAnswer): void {
    const isTold = answer.seq === null || (this.seen.get(id) ?? 0) >= answer.seq;
    const known = this.change(id, (item) => ({
      ...item,
      myStand: answer.myStand,
      allowedOperations: answer.allowedOperations,
      tally: isTold || !item.tally ? item.tally : moved(item.tally, item.myStand, answer.myStand),
    }));
    if (!known) this.count(Number(answer.myStand !== null) - Number(myStand !== null));
  }

  /** Changes a row where it stands; false when it is not among those shown. */
  private change(id: string, change: (item: StatementItem) => StatementItem): boolean {
    const before = this.items().find((item) => item.id === id);
    if (!before) return false;
    const after = change(before);
    this.items.update((items) => items.map((item) => (item === before ? after : item)));
    this.count(standsIn(after.tally) - standsIn(before.tally));
    return true;
  }

  private count(delta: number): void {
    if (delta !== 0) this.page.update((page) => ({ ...page, stands: page.stands + delta }));
  }

  private async read(order: StatementOrder): Promise<void> {
    const page = await this.api.page(this.opened().dialogue.slug, { order });
    this.order.set(order);
    this.waiting.set(new Set());
    this.page.set(page);
    this.items.set(page.items);
  }

  private async load(read: (slug: string) => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await read(this.opened().dialogue.slug);
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}

function isTurned(kind: string): boolean {
  return kind === 'statement-hidden' || kind === 'statement-restored';
}
