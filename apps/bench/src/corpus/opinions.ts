import type pg from 'pg';
import { copyIn, type Cell } from './copy-in';
import { SLUGS } from './dialogues';
import { idOf } from './ids';
import type { Scale } from './scale';
import type { Texts } from './texts';

/** Statements in the hot dialogue, on which stands are taken while measuring. */
export const HOT_STATEMENTS = 20;

/** Statements, and in the exported dialogue a stand of everybody on each of them. */
export async function plantOpinions(client: pg.Client, scale: Scale, texts: Texts): Promise<void> {
  await plantStatements(client, SLUGS.hot, HOT_STATEMENTS, texts);
  await plantStatements(client, SLUGS.exported, scale.statements, texts);
  const people = Math.ceil(scale.stands / scale.statements);
  const dialogue = idOf('dialogue', SLUGS.exported);
  await copyIn(
    client,
    'participant',
    ['id', 'dialogue_id', 'pseudonym'],
    Array.from({ length: people }, (_, i): Cell[] => [
      idOf('standing', i),
      dialogue,
      `Ställning ${i + 1}`,
    ]),
  );
  await copyIn(
    client,
    'stand',
    ['statement_id', 'participant_id', 'dialogue_id', 'value', 'taken_at'],
    standRows(scale, people, texts),
  );
  await client.query(
    `UPDATE statement s SET agree = x.a, disagree = x.d, pass = x.p
     FROM (SELECT statement_id, count(*) FILTER (WHERE value = 1) AS a,
         count(*) FILTER (WHERE value = -1) AS d, count(*) FILTER (WHERE value = 0) AS p
       FROM stand GROUP BY 1) x WHERE s.id = x.statement_id AND s.dialogue_id = $1`,
    [dialogue],
  );
  await client.query(
    `UPDATE dialogue_figures f SET
       statements = (SELECT count(*) FROM statement s WHERE s.dialogue_id = f.dialogue_id),
       stands = (SELECT count(*) FROM stand s WHERE s.dialogue_id = f.dialogue_id),
       participants = (SELECT count(*) FROM participant p WHERE p.dialogue_id = f.dialogue_id)
     WHERE f.dialogue_id = ANY ($1)`,
    [[dialogue, idOf('dialogue', SLUGS.hot)]],
  );
}

async function plantStatements(
  client: pg.Client,
  slug: string,
  statements: number,
  texts: Texts,
): Promise<void> {
  const rows = Array.from({ length: statements }, (_, i): Cell[] => [
    ...[idOf('statement', slug, i), idOf('dialogue', slug), i + 1, idOf('voice', slug, i % 20)],
    ...[texts.statement(i), 'sv'],
  ]);
  const columns = ['id', 'dialogue_id', 'number', 'participant_id', 'text', 'language'];
  await copyIn(client, 'statement', columns, rows);
}

function* standRows(scale: Scale, people: number, texts: Texts): Generator<Cell[]> {
  const dialogue = idOf('dialogue', SLUGS.exported);
  const statements = Array.from({ length: scale.statements }, (_, s) =>
    idOf('statement', SLUGS.exported, s),
  );
  const begun = Date.now() - 9 * 86_400_000;
  let n = 0;
  for (let i = 0; i < people; i += 1) {
    const chance = texts.chance('stands', i);
    const who = idOf('standing', i);
    for (const statement of statements) {
      if (n === scale.stands) return;
      n += 1;
      const at = new Date(begun + chance.below(8 * 86_400_000)).toISOString();
      yield [statement, who, dialogue, chance.between(-1, 1), at];
    }
  }
}
