import type { WriteTransaction } from '@samrad/register/api';
import { randomBytes } from 'node:crypto';
import type { DemoDialogue } from './demo.types';
import { gather, type Member } from './plant-crowd';

/** Those who take part join and those who only read have read; returns the participants' ids. */
export async function plantPeople(
  tx: WriteTransaction,
  dialogueId: string,
  demo: DemoDialogue,
  crowd: readonly Member[],
): Promise<string[]> {
  const { participants, readers } = gather(crowd, demo);
  const accounts = participants.map(({ id }) => id);
  if (demo.admission === 'invited') {
    await tx.query(
      'INSERT INTO dialogue_admitted (dialogue_id, account_id) SELECT $1, unnest($2::uuid[])',
      [dialogueId, accounts],
    );
  }
  const joined = await tx.query<{ id: string }>(
    `SELECT j.participant_id AS id FROM dialogue_join($1, $2) j
     ORDER BY array_position($2::uuid[], j.account_id)`,
    [dialogueId, accounts],
  );
  await tx.query('SELECT reader_seen($1, a, $3) FROM unnest($2::uuid[]) a', [
    dialogueId,
    [...accounts, ...readers.map(({ id }) => id)],
    randomBytes(32),
  ]);
  return joined.map(({ id }) => id);
}
