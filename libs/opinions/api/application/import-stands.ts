import { Injectable } from '@nestjs/common';
import type { StandValue } from '@samrad/opinions/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { randomBytes } from 'node:crypto';

export interface ImportedStand {
  readonly statementId: string;
  readonly participantId: string;
  readonly value: StandValue;
  /** When it was taken where it comes from; null: now. */
  readonly takenAt: Date | null;
}

/** Rows in one call of the database's function: large enough to be quick, small enough to hold. */
const CHUNK = 5_000;
const SALT = 16;

/** Many stands of one dialogue at once, each with its own entry in the register. */
@Injectable()
export class ImportStands {
  /**
   * The last row for the same person and statement counts. What stands already is left alone, so
   * that importing again changes nothing. Rounds are not asked: an import is a record.
   * @returns how many stands were new or changed, each one entry
   */
  async importStands(
    tx: WriteTransaction,
    dialogueId: string,
    rows: Iterable<ImportedStand>,
  ): Promise<number> {
    const stands = lastOfEach(rows);
    if (stands.length === 0) return 0;
    tx.touched.add(dialogueId);
    let changed = 0;
    for (let from = 0; from < stands.length; from += CHUNK) {
      changed += await this.apply(tx, dialogueId, stands.slice(from, from + CHUNK));
    }
    return changed;
  }

  private async apply(
    tx: WriteTransaction,
    dialogueId: string,
    stands: readonly ImportedStand[],
  ): Promise<number> {
    const { changed } = await tx.one<{ changed: number }>(
      `SELECT count(seq) AS changed FROM stand_apply(
         array_fill($1::uuid, ARRAY[cardinality($2::uuid[])]), $2, $3, $4, $5, $6)`,
      [
        dialogueId,
        stands.map((stand) => stand.statementId),
        stands.map((stand) => stand.participantId),
        stands.map((stand) => stand.value),
        stands.map((stand) => stand.takenAt),
        salts(stands.length),
      ],
    );
    return changed;
  }
}

function lastOfEach(rows: Iterable<ImportedStand>): ImportedStand[] {
  const last = new Map<string, ImportedStand>();
  for (const row of rows) last.set(`${row.participantId}${row.statementId}`, row);
  return [...last.values()];
}

function salts(count: number): Buffer[] {
  const bytes = randomBytes(count * SALT);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * SALT, (i + 1) * SALT));
}
