import { Injectable } from '@nestjs/common';
import { newId, Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { ThreadEntity } from '../persistence/thread.entity';

/** Why a thread that has ended takes nothing more; null when it is not the subject's. */
export type EndReason = (tx: WriteTransaction, threadId: string) => Promise<Problem | null>;

/** Gives anything that can be discussed its thread. */
@Injectable()
export class Threads {
  private readonly reasons: EndReason[] = [];

  /** Subjects above the discussion, which end threads of theirs, say here why one has ended. */
  explain(reason: EndReason): void {
    this.reasons.push(reason);
  }

  /**
   * Asked under the dialogue's lock. @throws Problem why the thread's owner has ended it,
   *   discussion.thread-ended, .thread-closed, .slow
   */
  async requireWritable(tx: WriteTransaction, threadId: string, accountId: string): Promise<void> {
    const { refusal } = await tx.one<{ refusal: string | null }>(
      'SELECT thread_refusal($1, $2) AS refusal',
      [threadId, accountId],
    );
    if (refusal === null) return;
    const isEnded = refusal === 'discussion.thread-ended';
    throw (isEnded && (await this.whyEnded(tx, threadId))) || new Problem(refusal);
  }

  private async whyEnded(tx: WriteTransaction, threadId: string): Promise<Problem | null> {
    for (const reason of this.reasons) {
      const why = await reason(tx, threadId);
      if (why !== null) return why;
    }
    return null;
  }

  /** A new, empty thread in the dialogue, in the caller's transaction. Returns its id. */
  async open(tx: WriteTransaction, dialogueId: string): Promise<string> {
    const id = newId();
    await tx.manager.insert(ThreadEntity, { id, dialogueId });
    return id;
  }
}
