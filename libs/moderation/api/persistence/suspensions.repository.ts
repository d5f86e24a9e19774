import { Injectable } from '@nestjs/common';
import type { Rule, SuspensionState } from '@samrad/moderation/contract';
import { Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';

/** A suspension as a write has to know it. */
export interface HeldSuspension {
  readonly id: string;
  readonly dialogueId: string;
  readonly hostIds: readonly string[];
  readonly participantId: string;
  /** Null when the account is erased. */
  readonly accountId: string | null;
  readonly rule: Rule;
  readonly reason: string;
  readonly until: Date;
  readonly state: SuspensionState;
  readonly isAboutMe: boolean;
  readonly isProposedByMe: boolean;
  readonly isOver: boolean;
}

interface Decision {
  readonly state: 'confirmed' | 'declined';
  readonly by: string | null;
}

/** Suspensions, inside a write that holds the dialogue's lock. */
@Injectable()
export class SuspensionsRepository {
  /** @throws Problem moderation.suspension-not-found */
  async require(tx: WriteTransaction, id: string, me: string | null): Promise<HeldSuspension> {
    const held = await tx.maybeOne<HeldSuspension>(
      `SELECT s.id, s.dialogue_id AS "dialogueId", dialogue_host_ids(s.dialogue_id) AS "hostIds",
         s.participant_id AS "participantId", p.account_id AS "accountId", s.rule, s.reason, s.until, s.state,
         coalesce(p.account_id = $2, false) AS "isAboutMe", coalesce(s.proposed_by = $2, false) AS "isProposedByMe",
         s.until <= clock_timestamp() AS "isOver"
       FROM suspension s JOIN participant p ON p.id = s.participant_id WHERE s.id = $1`,
      [id, me],
    );
    if (!held) throw new Problem('moderation.suspension-not-found');
    return held;
  }

  /** @throws Problem moderation.participant-not-found */
  async participant(
    tx: WriteTransaction,
    dialogueId: string,
    name: string,
  ): Promise<{ readonly id: string; readonly accountId: string | null }> {
    const found = await tx.maybeOne<{ id: string; accountId: string | null }>(
      `SELECT id, account_id AS "accountId" FROM participant WHERE dialogue_id = $1 AND pseudonym = $2`,
      [dialogueId, name],
    );
    if (!found) throw new Problem('moderation.participant-not-found');
    return found;
  }

  /** One that has run out makes room for the next. Whether one stands or is proposed. */
  async stands(tx: WriteTransaction, participantId: string): Promise<boolean> {
    await tx.query(
      `UPDATE suspension SET state = CASE state WHEN 'proposed' THEN 'declined' ELSE 'lifted' END,
         decided_at = coalesce(decided_at, clock_timestamp()),
         lifted_at = CASE state WHEN 'confirmed' THEN until END,
         lift_reason = CASE state WHEN 'confirmed' THEN 'It had come to its end.' END
       WHERE participant_id = $1 AND state IN ('proposed', 'confirmed') AND until <= clock_timestamp()`,
      [participantId],
    );
    const standing = await tx.maybeOne(
      `SELECT 1 FROM suspension WHERE participant_id = $1 AND state IN ('proposed', 'confirmed')`,
      [participantId],
    );
    return standing !== null;
  }

  /** From now on `dialogue_bar` refuses the account, if it is confirmed. */
  async decide(tx: WriteTransaction, held: HeldSuspension, { state, by }: Decision): Promise<void> {
    await tx.query(
      'UPDATE suspension SET state = $2, decided_by = $3, decided_at = clock_timestamp() WHERE id = $1',
      [held.id, state, by],
    );
    if (state === 'declined' || held.accountId === null) return;
    await tx.query(
      `INSERT INTO dialogue_suspension (dialogue_id, account_id, until, rule, reason) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (dialogue_id, account_id) DO UPDATE SET until = excluded.until, at = excluded.at,
         rule = excluded.rule, reason = excluded.reason`,
      [held.dialogueId, held.accountId, held.until, held.rule, held.reason],
    );
  }

  async lift(tx: WriteTransaction, held: HeldSuspension, reason: string): Promise<void> {
    await tx.query(
      `UPDATE suspension SET state = 'lifted', lifted_at = clock_timestamp(), lift_reason = $2 WHERE id = $1`,
      [held.id, reason],
    );
    await tx.query('DELETE FROM dialogue_suspension WHERE dialogue_id = $1 AND account_id = $2', [
      held.dialogueId,
      held.accountId,
    ]);
  }
}
