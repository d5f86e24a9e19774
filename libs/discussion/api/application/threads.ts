import { Injectable } from '@nestjs/common';
import { newId, Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { ThreadEntity } from '../persistence/thread.entity';

/** What a subject that owns threads asks before anything is written in one. @throws Problem */
export type ThreadGuard = (tx: WriteTransaction, threadId: string) => Promise<void>;

/** Gives anything that can be discussed its thread. */
@Injectable()
export class Threads {
  private readonly guards: ThreadGuard[] = [];

  /** Subjects above the discussion say here when a thread of theirs takes nothing more. */
  guard(guard: ThreadGuard): void {
    this.guards.push(guard);
  }

  /**
   * Asked under the dialogue's lock. @throws Problem what the thread's owner refuses with,
   *   discussion.thread-ended, .thread-closed, .slow
   */
  async requireWritable(tx: WriteTransaction, threadId: string, accountId: string): Promise<void> {
    for (const guard of this.guards) await guard(tx, threadId);
    const { refusal } = await tx.one<{ refusal: string | null }>(
      'SELECT thread_refusal($1, $2) AS refusal',
      [threadId, accountId],
    );
    if (refusal !== null) throw new Problem(refusal);
  }

  /** A new, empty thread in the dialogue, in the caller's transaction. Returns its id. */
  async open(tx: WriteTransaction, dialogueId: string): Promise<string> {
    const id = newId();
    await tx.manager.insert(ThreadEntity, { id, dialogueId });
    return id;
  }
}
