import { Injectable } from '@nestjs/common';
import type { ThreadCounts } from '@samrad/discussion/contract';
import { Database } from '@samrad/platform/api';
import type { CommentRow, ThreadRow } from './comment.row';
import { commentJson, COUNTS_JSON } from './comment.sql';
import { openSql } from './thread.sql';

export interface SingleCommentRow extends ThreadRow {
  readonly comment: CommentRow;
}

export interface LiveCommentRow {
  readonly comment: CommentRow;
  readonly counts: ThreadCounts;
}

@Injectable()
export class CommentReadModel {
  constructor(private readonly database: Database) {}

  /** One comment as that account may see it; null: no such comment. */
  find(id: string, accountId: string | null): Promise<SingleCommentRow | null> {
    return this.database.maybeOne<SingleCommentRow>(
      `SELECT d.id AS "dialogueId", dialogue_host_ids(d.id) AS "hostIds", o.name AS organisation,
         ${openSql('$2')} AS open, ${commentJson('$2::uuid')} AS comment
       FROM comment c JOIN participant p ON p.id = c.participant_id JOIN thread t ON t.id = c.thread_id
       JOIN dialogue d ON d.id = c.dialogue_id JOIN organisation o ON o.id = d.organisation_id
       WHERE c.id = $1`,
      [id, accountId],
    );
  }

  /** Several comments as everybody may see them, each with its thread's counts as they are now. */
  live(ids: readonly string[]): Promise<LiveCommentRow[]> {
    return this.database.query<LiveCommentRow>(
      `SELECT ${commentJson('NULL::uuid')} AS comment, ${COUNTS_JSON} AS counts
       FROM comment c JOIN participant p ON p.id = c.participant_id JOIN thread t ON t.id = c.thread_id
       WHERE c.id = ANY ($1)`,
      [ids],
    );
  }
}
