import { Injectable } from '@nestjs/common';
import { Database } from '@samrad/platform/api';
import { randomBytes } from 'node:crypto';
import type { StandValue } from '@samrad/opinions/contract';

/** One person's wish; a null value takes the stand back. */
export interface StandWish {
  readonly slug: string;
  readonly number: number;
  readonly value: StandValue | null;
  readonly accountId: string;
  readonly key: string;
  readonly bodyHash: Buffer;
}

/** The database's answer to one wish. */
export interface StandVerdict {
  /** `taken`, `repeated`, or the code of the problem that refuses it. */
  readonly code: string;
  /** The entry's number in the dialogue; null when nothing changed. */
  readonly seq: number | null;
  readonly dialogueId: string | null;
}

@Injectable()
export class StandBatch {
  constructor(private readonly database: Database) {}

  /** All wishes in one round trip and one commit; one verdict for each, in their order. */
  put(wishes: readonly StandWish[]): Promise<StandVerdict[]> {
    return this.database.query<StandVerdict>(
      `SELECT code, seq, dialogue_id AS "dialogueId"
       FROM stand_batch($1, $2, $3, $4, $5, $6, $7) ORDER BY n`,
      [
        wishes.map((wish) => wish.slug),
        wishes.map((wish) => wish.accountId),
        wishes.map((wish) => wish.key),
        wishes.map((wish) => wish.bodyHash),
        wishes.map((wish) => wish.number),
        wishes.map((wish) => wish.value),
        wishes.map(() => randomBytes(16)),
      ],
    );
  }
}
