import { Injectable } from '@nestjs/common';
import type { CommentOrder, ThreadCounts, ThreadState } from '@samrad/discussion/contract';
import { Database } from '@samrad/platform/api';
import type { CommentRow, ThreadRow } from './comment.row';
import { commentJson, COUNTS_JSON } from './comment.sql';
import { openSql, THREAD_JSON } from './thread.sql';

export interface CommentPageRow extends ThreadRow {
  readonly lastSeq: number;
  readonly pseudonym: string | null;
  readonly counts: ThreadCounts;
  readonly thread: ThreadState;
  /** The reader is or was an author of what is talked about. */
  readonly isAboutMine: boolean;
  readonly waitUntil: string | null;
  /** One more than asked for when there is a next page. */
  readonly comments: readonly CommentRow[];
}

interface Asked {
  readonly threadId: string;
  readonly accountId: string | null;
  readonly order: CommentOrder;
  /** Path of the last comment of the page before; null for the first page. */
  readonly after: readonly number[] | null;
  readonly limit: number;
}

/** Replies stand in the order of their path under a root, whichever way the roots run. */
const PAGE = {
  old: { where: 'AND c.path > $4::int[]', order: 'c.path' },
  new: {
    where:
      'AND (c.path[1] < ($4::int[])[1] OR (c.path[1] = ($4::int[])[1] AND c.path > $4::int[]))',
    order: 'c.path[1] DESC, c.path',
  },
} as const;

@Injectable()
export class CommentPageReadModel {
  constructor(private readonly database: Database) {}

  /** One page with the counts and the register's number, all of one snapshot; null: no such thread. */
  find(asked: Asked): Promise<CommentPageRow | null> {
    const { where, order } = PAGE[asked.order];
    return this.database.maybeOne<CommentPageRow>(
      `SELECT t.dialogue_id AS "dialogueId", dialogue_host_ids(d.id) AS "hostIds", o.name AS organisation,
         ${openSql('$2')} AS open, ${THREAD_JSON} AS thread,
         thread_written_by(t.id, $2) AS "isAboutMine",
         to_char(thread_wait_until(t.id, $2) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "waitUntil",
         coalesce((SELECT last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS "lastSeq",
         (SELECT me.pseudonym FROM participant me WHERE me.dialogue_id = d.id AND me.account_id = $2) AS pseudonym,
         ${COUNTS_JSON} AS counts,
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT ${commentJson('$2::uuid')} AS one
            FROM comment c JOIN participant p ON p.id = c.participant_id
            WHERE c.thread_id = t.id ${asked.after ? where : ''}
            ORDER BY ${order} LIMIT $3) page) AS comments
       FROM thread t JOIN dialogue d ON d.id = t.dialogue_id JOIN organisation o ON o.id = d.organisation_id
       WHERE t.id = $1`,
      [asked.threadId, asked.accountId, asked.limit + 1, ...(asked.after ? [asked.after] : [])],
    );
  }
}
