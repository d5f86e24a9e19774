import { Injectable } from '@nestjs/common';
import { ThreadStates } from '@samrad/discussion/api';
import type { ThreadState } from '@samrad/discussion/contract';
import {
  canTend,
  entryKindOf,
  type SlowThreadRequest,
  type ThreadAct,
  type ThreadActRequest,
} from '@samrad/moderation/contract';
import { newId, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { ActEntity } from '../persistence/act.entity';

export type ThreadWish =
  | (SlowThreadRequest & { readonly act: 'slow' })
  | (ThreadActRequest & { readonly act: Exclude<ThreadAct, 'slow'> });

/** Slows, closes or opens a thread, with a reason; those who write in it are told live. */
@Injectable()
export class ActOnThread {
  constructor(
    private readonly writes: Writes,
    private readonly threads: ThreadStates,
  ) {}

  /** @throws Problem discussion.thread-not-found, moderation.own-comment, .thread-state, platform.forbidden */
  async execute(ctx: WriteContext, id: string, wish: ThreadWish): Promise<ThreadState> {
    return this.writes.run(ctx, async (tx) => {
      const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
      const seen = await this.threads.require(tx, id, accountId);
      check(canTend(ctx.actor, wish.act, seen));
      await tx.lock(seen.dialogueId);
      const { dialogueId, ...current } = await this.threads.require(tx, id, accountId);
      check(canTend(ctx.actor, wish.act, current));
      const until = await this.move(tx, id, wish);
      const actId = newId();
      const { act: kind, reason } = wish;
      const act = {
        id: actId,
        dialogueId,
        threadId: id,
        kind,
        rule: null,
        reason,
        until,
        accountId,
      };
      await tx.manager.insert(ActEntity, act);
      const payload = { act: actId, thread: id, until: until?.toISOString() ?? null };
      await tx.append({ dialogueId, kind: entryKindOf(kind, null), subjectId: id, payload });
      return (await this.threads.require(tx, id, accountId)).state;
    });
  }

  private async move(tx: WriteTransaction, id: string, wish: ThreadWish): Promise<Date | null> {
    if (wish.act === 'slow') return this.threads.slow(tx, id, wish);
    await this.threads[wish.act](tx, id, wish.reason);
    return null;
  }
}

function check(allowed: true | string): void {
  if (allowed !== true) throw new Problem(allowed);
}
