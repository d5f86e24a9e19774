import { Injectable } from '@nestjs/common';
import type { Act, Figure } from '@samrad/dialogues/contract';
import { Database, Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';

/** A person as one dialogue knows them. */
export interface ParticipantName {
  readonly id: string;
  readonly pseudonym: string;
}

/**
 * Taking part in a dialogue: what every subject above asks before it writes. Batches in SQL use the
 * functions behind it themselves: `dialogue_refusal`, `dialogue_join`, `dialogue_count`.
 */
@Injectable()
export class Participation {
  constructor(private readonly database: Database) {}

  /**
   * Takes the dialogue's place in the register and holds it until commit, then asks the database's
   * clock: a write that waited past closing is refused, and so is one by somebody who may not take
   * part. @throws Problem dialogues.round-closed, .paused, .suspended, .not-invited, .not-from-here
   */
  async requireOpen(
    tx: WriteTransaction,
    dialogueId: string,
    act: Act,
    accountId: string,
  ): Promise<void> {
    await tx.lock(dialogueId);
    const { refusal } = await tx.one<{ refusal: string | null }>(
      'SELECT dialogue_refusal($1, $2, $3) AS refusal',
      [dialogueId, act, accountId],
    );
    if (refusal !== null) throw new Problem(refusal);
  }

  /** Their name in the dialogue, made at their first contribution and kept. Takes the lock. */
  async participant(
    tx: WriteTransaction,
    dialogueId: string,
    accountId: string,
  ): Promise<ParticipantName> {
    const joined = await this.participants(tx, dialogueId, [accountId]);
    const name = joined.get(accountId);
    if (!name) throw new Error('Nobody joined.');
    return name;
  }

  /** The same for many at once, by account. */
  async participants(
    tx: WriteTransaction,
    dialogueId: string,
    accountIds: readonly string[],
  ): Promise<Map<string, ParticipantName>> {
    const rows = await tx.query<ParticipantName & { accountId: string }>(
      `SELECT account_id AS "accountId", participant_id AS id, pseudonym FROM dialogue_join($1, $2)`,
      [dialogueId, accountIds],
    );
    return new Map(rows.map(({ accountId, id, pseudonym }) => [accountId, { id, pseudonym }]));
  }

  /** Their name where they have taken part already; reads nothing into being. */
  find(dialogueId: string, accountId: string): Promise<ParticipantName | null> {
    return this.database.maybeOne<ParticipantName>(
      'SELECT id, pseudonym FROM participant WHERE dialogue_id = $1 AND account_id = $2',
      [dialogueId, accountId],
    );
  }

  /**
   * Moves one of the dialogue's counters. Call it in the transaction that changes what is counted,
   * under the lock. Participants are counted by joining.
   */
  async count(
    tx: WriteTransaction,
    dialogueId: string,
    figure: Exclude<Figure, 'participants'>,
    delta: number,
  ): Promise<void> {
    await tx.query('SELECT dialogue_count($1, $2, $3)', [dialogueId, figure, delta]);
  }
}
