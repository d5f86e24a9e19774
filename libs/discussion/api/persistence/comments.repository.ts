import { Injectable } from '@nestjs/common';
import type { Stance } from '@samrad/discussion/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { moveCounts } from './comment.sql';

export interface WritableThread {
  readonly dialogueId: string;
  /** The dialogue's own language. */
  readonly language: string;
}

export interface TargetRow {
  readonly path: number[];
  readonly isHidden: boolean;
}

export interface NewComment {
  readonly id: string;
  readonly threadId: string;
  readonly participantId: string;
  readonly parentId: string | null;
  readonly parentPath: readonly number[];
  readonly body: string;
  readonly stance: Stance;
  readonly language: string;
  readonly isFirstContribution: boolean;
}

/** Rows of threads and comments, inside a write that holds the dialogue's lock. */
@Injectable()
export class CommentsRepository {
  findThread(tx: WriteTransaction, threadId: string): Promise<WritableThread | null> {
    return tx.maybeOne<WritableThread>(
      `SELECT t.dialogue_id AS "dialogueId", d.language
       FROM thread t JOIN dialogue d ON d.id = t.dialogue_id WHERE t.id = $1`,
      [threadId],
    );
  }

  findTarget(tx: WriteTransaction, threadId: string, id: string): Promise<TargetRow | null> {
    return tx.maybeOne<TargetRow>(
      `SELECT path, hidden_at IS NOT NULL AS "isHidden" FROM comment WHERE id = $1 AND thread_id = $2`,
      [id, threadId],
    );
  }

  /**
   * Whether everybody can see that the account has contributed before. Supports and stands may be
   * secret, and a withdrawn proposal names nobody: they must not show in what a comment says.
   */
  async hasContributed(
    tx: WriteTransaction,
    dialogueId: string,
    accountId: string,
  ): Promise<boolean> {
    const { has } = await tx.one<{ has: boolean }>(
      `SELECT EXISTS (SELECT FROM participant w WHERE w.dialogue_id = $1 AND w.account_id = $2 AND (
         EXISTS (SELECT FROM comment c WHERE c.participant_id = w.id)
         OR EXISTS (SELECT FROM statement s WHERE s.participant_id = w.id)
         OR EXISTS (SELECT FROM proposal p WHERE p.participant_id = w.id AND p.status <> 'withdrawn')
       )) AS has`,
      [dialogueId, accountId],
    );
    return has;
  }

  /** Draws the next number of the thread, counts the comment and stores it. Returns the number. */
  async add(tx: WriteTransaction, comment: NewComment): Promise<number> {
    const { number } = await tx.one<{ number: number }>(
      `WITH t AS (UPDATE thread SET comments = comments + 1, ${moveCounts('$7', '1')}
         WHERE id = $2 RETURNING id, dialogue_id, comments)
       INSERT INTO comment (id, thread_id, dialogue_id, participant_id, number, parent_id, path, body,
         stance, language, first_contribution)
       SELECT $1, t.id, t.dialogue_id, $3, t.comments, $4, $5::int[] || t.comments, $6, $7, $8, $9 FROM t
       RETURNING number, dialogue_count(dialogue_id, 'comments', 1)`,
      [
        comment.id,
        comment.threadId,
        comment.participantId,
        comment.parentId,
        comment.parentPath,
        comment.body,
        comment.stance,
        comment.language,
        comment.isFirstContribution,
      ],
    );
    return number;
  }
}
