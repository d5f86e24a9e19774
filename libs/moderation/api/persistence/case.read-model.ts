import { Injectable } from '@nestjs/common';
import type { CaseView } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';
import { actOn, caseFields, FROM_CASE, iso, READABLE, STANDING, undoableUntil } from './case.sql';

export interface CaseRow {
  readonly hostIds: readonly string[];
  readonly case: Omit<CaseView, 'allowedOperations'>;
  /** Its author still has an account, and is not suspended yet. */
  readonly suspendable: boolean;
}

const PARENT = `(SELECT json_build_object('author', v.pseudonym, 'text', left(b.body, 500), 'language', b.language)
  FROM comment c JOIN comment b ON b.id = c.parent_id JOIN participant v ON v.id = b.participant_id
  WHERE c.id = m.id AND b.hidden_at IS NULL)`;

const ABOUT = `(SELECT json_build_object('title', q.title, 'text', left(q.body, 500), 'language', q.language)
  FROM proposal q WHERE m.kind = 'comment' AND q.thread_id = m.thread_id AND q.status <> 'withdrawn' AND q.hidden_at IS NULL)`;

const HISTORY = `(SELECT json_build_object('written', count(*), 'hidden', count(*) FILTER (WHERE o.hidden_at IS NOT NULL))
  FROM (SELECT hidden_at FROM comment WHERE participant_id = m.participant_id
    UNION ALL SELECT hidden_at FROM proposal WHERE participant_id = m.participant_id
    UNION ALL SELECT hidden_at FROM statement WHERE participant_id = m.participant_id) o)`;

/** Who wrote it reads neither the words of those who reported it nor what led to nothing. */
const IS_MINE = 'post_written_by(m.id, $2)';

const REPORTS = `(SELECT coalesce(json_agg(json_build_object('rule', r.rule, 'words', r.words, 'at', ${iso('r.at')})
  ORDER BY r.id), '[]') FROM report r WHERE r.case_id = k.id AND NOT ${IS_MINE})`;

const ACTS = `(SELECT coalesce(json_agg(json_build_object('kind', a.kind, 'rule', a.rule, 'reason', a.reason,
  'at', ${iso('a.at')}) ORDER BY a.id), '[]') FROM act a
  WHERE ${actOn('a', 'm.id')} AND NOT ${IS_MINE})`;

const UNDO = `(SELECT ${undoableUntil('$2')} FROM act a WHERE a.id = k.act_id)`;

const SUSPENSION = `(SELECT json_build_object('state', s.state, 'until', ${iso('s.until')}) FROM suspension s
  WHERE s.participant_id = m.participant_id AND ${STANDING})`;

@Injectable()
export class CaseReadModel {
  constructor(private readonly database: Database) {}

  /** A case with what has to be known to decide it, and nothing about who reported; null: none such. */
  find(id: string, accountId: string): Promise<CaseRow | null> {
    return this.database.maybeOne<CaseRow>(
      `SELECT dialogue_host_ids(d.id) AS "hostIds", json_build_object(${caseFields('$2::uuid')},
         'postId', m.id, 'title', CASE WHEN ${READABLE} THEN m.title END,
         'text', CASE WHEN ${READABLE} THEN m.text END, 'at', ${iso('m.at')},
         'isHidden', m.hidden_at IS NOT NULL, 'about', ${ABOUT}, 'parent', ${PARENT}, 'history', ${HISTORY},
         'reported', ${REPORTS}, 'suspension', ${SUSPENSION}, 'acts', ${ACTS}, 'decidedAt', ${iso('k.decided_at')},
         'undoableUntil', ${UNDO}) AS case,
         w.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM suspension s
           WHERE s.participant_id = w.id AND ${STANDING}) AS suspendable
       FROM ${FROM_CASE} WHERE k.id = $1`,
      [id, accountId],
    );
  }
}
