import { Injectable } from '@nestjs/common';
import type { SuspensionRow } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';
import { iso } from './case.sql';

export type SuspensionPageRow = Omit<SuspensionRow, 'allowedOperations'> & {
  readonly isAboutMe: boolean;
  readonly isProposedByMe: boolean;
};

interface Asked {
  readonly dialogueId: string;
  readonly accountId: string;
  readonly after: string | null;
  readonly limit: number;
}

@Injectable()
export class SuspensionPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first, with those that wait for a second person. */
  page({ dialogueId, accountId, after, limit }: Asked): Promise<{
    readonly waiting: number;
    readonly rows: readonly SuspensionPageRow[];
  }> {
    return this.database.one(
      `SELECT (SELECT count(*) FROM suspension WHERE dialogue_id = $1 AND state = 'proposed'
           AND until > clock_timestamp()) AS waiting,
         (SELECT coalesce(json_agg(x.one), '[]') FROM (
            SELECT json_build_object('id', s.id, 'name', p.pseudonym, 'rule', s.rule, 'reason', s.reason,
              'until', ${iso('s.until')}, 'state', s.state, 'proposedAt', ${iso('s.proposed_at')},
              'decidedAt', ${iso('s.decided_at')}, 'liftedAt', ${iso('s.lifted_at')}, 'liftReason', s.lift_reason,
              'isOver', s.until <= clock_timestamp(), 'isAboutMe', coalesce(p.account_id = $2, false),
              'isProposedByMe', coalesce(s.proposed_by = $2, false)) AS one
            FROM suspension s JOIN participant p ON p.id = s.participant_id
            WHERE s.dialogue_id = $1 AND ($3::uuid IS NULL OR s.id < $3) ORDER BY s.id DESC LIMIT $4) x) AS rows`,
      [dialogueId, accountId, after, limit + 1],
    );
  }
}
