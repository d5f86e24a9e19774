import { Injectable } from '@nestjs/common';
import type { SuspensionFilter, SuspensionPage, SuspensionRow } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';
import { iso, STANDING } from './case.sql';

export interface SuspensionPageRow extends Pick<SuspensionPage, 'totals' | 'waiting' | 'reported'> {
  /** One more than asked for when there is a next page. */
  readonly rows: readonly Omit<SuspensionRow, 'allowedOperations'>[];
}

interface Asked {
  readonly dialogueId: string;
  readonly accountId: string;
  readonly filter: SuspensionFilter;
  readonly after: string | null;
  readonly limit: number;
}

const WHERE: Readonly<Record<SuspensionFilter, string>> = {
  current: STANDING,
  past: `NOT ${STANDING}`,
};

const FIGURES = `(SELECT json_build_object('current', count(*) FILTER (WHERE ${STANDING}),
    'past', count(*) FILTER (WHERE NOT ${STANDING})) FROM suspension s WHERE s.dialogue_id = $1) AS totals,
  (SELECT count(*) FROM suspension s WHERE s.dialogue_id = $1 AND s.state = 'proposed' AND ${STANDING}) AS waiting,
  (SELECT json_build_object('waiting', count(*), 'late', count(*) FILTER (WHERE k.due_at <= clock_timestamp()))
   FROM moderation_case k WHERE k.dialogue_id = $1 AND k.decided_at IS NULL) AS reported`;

@Injectable()
export class SuspensionPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first, with what waits. */
  page({ dialogueId, accountId, filter, after, limit }: Asked): Promise<SuspensionPageRow> {
    return this.database.one<SuspensionPageRow>(
      `SELECT ${FIGURES}, (SELECT coalesce(json_agg(x.one), '[]') FROM (
            SELECT json_build_object('id', s.id, 'name', p.pseudonym, 'rule', s.rule, 'reason', s.reason,
              'until', ${iso('s.until')}, 'state', s.state, 'proposedAt', ${iso('s.proposed_at')},
              'decidedAt', ${iso('s.decided_at')}, 'liftedAt', ${iso('s.lifted_at')}, 'liftReason', s.lift_reason,
              'isOver', s.until <= clock_timestamp(), 'isAboutMe', coalesce(p.account_id = $2, false),
              'isProposedByMe', coalesce(s.proposed_by = $2, false)) AS one
            FROM suspension s JOIN participant p ON p.id = s.participant_id
            WHERE s.dialogue_id = $1 AND ${WHERE[filter]} AND ($3::uuid IS NULL OR s.id < $3)
            ORDER BY s.id DESC LIMIT $4) x) AS rows`,
      [dialogueId, accountId, after, limit + 1],
    );
  }
}
