import { inject, linkedSignal, type Signal } from '@angular/core';
import type { Stand, StatementItem } from '@samrad/opinions/contract';
import type { OpenedStatements } from './load-statements';
import { OpinionsApi } from './opinions.api';
import type { StatementList } from './statement-list';

/** An answer just given on the card, which can be undone. */
export interface Previous {
  readonly statement: StatementItem;
  readonly stand: Stand;
}

/**
 * One statement at a time: the next comes when the answer to this one is on disk, and the answer
 * before can be undone. Rows of the list are answered here too. Made where one may inject.
 */
export class StandCard {
  private readonly api = inject(OpinionsApi);
  private readonly next = linkedSignal(() => this.opened().next);

  readonly current = linkedSignal(() => this.next().statement);
  readonly progress = linkedSignal(() => this.next().progress);
  readonly previous = linkedSignal<OpenedStatements, Previous | null>({
    source: () => this.opened(),
    computation: () => null,
  });
  readonly busy = linkedSignal({ source: () => this.opened(), computation: () => false });
  readonly problem = linkedSignal<OpenedStatements, unknown>({
    source: () => this.opened(),
    computation: () => null,
  });

  constructor(
    private readonly opened: Signal<OpenedStatements>,
    private readonly list: StatementList,
  ) {}

  /** Answers the statement on the card and draws the next. */
  answer(stand: Stand): Promise<void> {
    return this.while(async () => {
      const statement = this.current();
      if (!statement) return;
      await this.send(statement, stand);
      this.previous.set({ statement, stand });
      await this.draw();
    });
  }

  /** Takes the answer before back and asks again. */
  undo(): Promise<void> {
    return this.while(async () => {
      const previous = this.previous();
      if (!previous) return;
      await this.send({ ...previous.statement, myStand: previous.stand }, null);
      this.previous.set(null);
      this.current.set(previous.statement);
      this.progress.update(({ answered, total }) => ({ answered: answered - 1, total }));
    });
  }

  /** Answers, changes or takes back in the list; null takes back. */
  change(statement: StatementItem, stand: Stand | null): Promise<void> {
    return this.while(async () => {
      await this.send(statement, stand);
      const isShown = this.current()?.id === statement.id;
      if (this.previous()?.statement.id === statement.id) this.previous.set(null);
      if (isShown || this.current() === null) await this.draw();
      else await this.count();
    });
  }

  /** Another statement, if the card has none: somebody may have added one. */
  async refill(): Promise<void> {
    if (this.current() === null) await this.while(() => this.draw());
    else await this.while(() => this.count());
  }

  private async send(statement: StatementItem, stand: Stand | null): Promise<void> {
    const answer = await this.api.stand(this.opened().dialogue.slug, statement.number, stand);
    this.list.settle(statement, answer);
  }

  private async draw(): Promise<void> {
    this.next.set(await this.api.next(this.opened().dialogue.slug));
  }

  /** How far one has come, without moving the statement that one may be reading. */
  private async count(): Promise<void> {
    const { progress } = await this.api.next(this.opened().dialogue.slug);
    this.progress.set(progress);
  }

  private async while(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
