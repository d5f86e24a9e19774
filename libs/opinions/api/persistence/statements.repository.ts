import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@samrad/register/api';
import { StatementEntity } from './statement.entity';

interface NewStatement {
  readonly id: string;
  readonly dialogueId: string;
  readonly number: number;
  readonly participantId: string;
  readonly text: string;
  readonly language: string;
}

/** What the rule asks before a statement is added, read under the dialogue's lock. */
export interface FactsBefore {
  readonly sameTextExists: boolean;
  readonly statedByMe: number;
  readonly lastNumber: number;
}

@Injectable()
export class StatementsRepository {
  factsBefore(
    tx: WriteTransaction,
    given: Pick<NewStatement, 'dialogueId' | 'participantId' | 'text'>,
  ): Promise<FactsBefore> {
    return tx.one<FactsBefore>(
      `SELECT coalesce(bool_or(lower(s.text) = lower($3)), false) AS "sameTextExists",
         count(*) FILTER (WHERE s.participant_id = $2) AS "statedByMe", coalesce(max(s.number), 0) AS "lastNumber"
       FROM statement s WHERE s.dialogue_id = $1`,
      [given.dialogueId, given.participantId, given.text],
    );
  }

  async add(tx: WriteTransaction, statement: NewStatement): Promise<void> {
    await tx.manager.insert(StatementEntity, statement);
  }
}
