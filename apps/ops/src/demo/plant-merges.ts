import type { DemoMerge } from './demo.types';
import { newId, type Planting } from './planting';

/** Proposals that go on as part of others, by the functions that count every person once. */
export async function plantMerges(
  { tx, dialogueId }: Planting,
  merges: readonly DemoMerge[],
): Promise<void> {
  if (merges.length === 0) return;
  const rows = await tx.query<{ id: string; number: number; title: string }>(
    'SELECT id, number, title FROM proposal WHERE dialogue_id = $1',
    [dialogueId],
  );
  for (const { source, target, reason } of merges) {
    const [from, into] = [source, target].map((title) => rows.find((row) => row.title === title));
    if (!from || !into) throw new Error(`The demo has no “${source}” to merge into “${target}”.`);
    await tx.query('SELECT proposal_merge_into($1, $2)', [from.id, into.id]);
    await tx.query(
      'INSERT INTO proposal_merge (id, source_id, target_id, reason) VALUES ($1, $2, $3, $4)',
      [newId(), from.id, into.id, reason],
    );
    const payload = { number: from.number, into: into.number, reason };
    await tx.append({ dialogueId, kind: 'proposal-merged', subjectId: from.id, payload });
  }
  await tx.query(`SELECT dialogue_count($1, 'proposals', $2)`, [dialogueId, -merges.length]);
}
