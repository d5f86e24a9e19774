import { hashCode } from '@samrad/dialogues/api';
import { tidyCode } from '@samrad/dialogues/contract';
import { newId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import type { DemoDialogue } from './demo.types';

/** Who may take part in a dialogue of the demo, and who hosts it together. */
export async function plantTakingPart(
  tx: WriteTransaction,
  dialogueId: string,
  { admission, municipalities = [], code, coHosts = [] }: DemoDialogue,
): Promise<void> {
  await tx.query('UPDATE dialogue SET admission = $2 WHERE id = $1', [
    dialogueId,
    admission ?? 'account',
  ]);
  await tx.query(
    'INSERT INTO dialogue_municipality (dialogue_id, municipality) SELECT $1, unnest($2::text[])',
    [dialogueId, municipalities],
  );
  await tx.query(
    `INSERT INTO dialogue_host (dialogue_id, organisation_id)
     SELECT $1, id FROM organisation WHERE slug = ANY ($2)`,
    [dialogueId, coHosts],
  );
  const tidy = code === undefined ? null : tidyCode(code);
  if (tidy === null) return;
  await tx.query(
    `INSERT INTO invitation_code (id, dialogue_id, label, hash, uses, expires_at)
     VALUES ($1, $2, 'Demo', $3, 10000, clock_timestamp() + interval '1 year')`,
    [newId(), dialogueId, hashCode(dialogueId, tidy)],
  );
}
