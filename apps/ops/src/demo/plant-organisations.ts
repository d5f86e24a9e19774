import { newId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { DEMO_ORGANISATIONS } from './contents';
import { DEMO_FACTS, DEMO_SUCCESSIONS } from './contents/organisation-facts';

/** Founds the demo's organisations, with what they say of themselves; returns their ids by slug. */
export async function plantOrganisations(tx: WriteTransaction): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, kind, name } of DEMO_ORGANISATIONS) {
    const id = newId();
    ids.set(slug, id);
    await tx.query('INSERT INTO organisation (id, slug, kind, name) VALUES ($1, $2, $3, $4)', [
      id,
      slug,
      kind,
      name,
    ]);
    const payload = { slug, kind, name };
    await tx.append({ dialogueId: id, kind: 'organisation-created', subjectId: id, payload });
    await plantFacts(tx, id, DEMO_FACTS[slug] ?? {});
  }
  for (const { predecessor, successor } of DEMO_SUCCESSIONS) {
    await tx.query(
      'INSERT INTO organisation_succession (predecessor_id, successor_id) VALUES ($1, $2)',
      [ids.get(predecessor), ids.get(successor)],
    );
  }
  return ids;
}

async function plantFacts(
  tx: WriteTransaction,
  id: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  const columns = Object.keys(facts);
  if (columns.length === 0) return;
  const set = columns.map((column, i) => `${column} = $${i + 2}`).join(', ');
  await tx.query(`UPDATE organisation SET ${set} WHERE id = $1`, [id, ...Object.values(facts)]);
  const on = facts['wound_up_on'];
  if (on === undefined) return;
  const kind = 'organisation-wound-up';
  await tx.append({ dialogueId: id, kind, subjectId: id, payload: { on } });
}
