import type pg from 'pg';
import { plantDialogues } from './dialogues';
import { plantDiscussion } from './discussion';
import { plantOpinions } from './opinions';
import { ORGANISATION, plantPeople } from './people';
import type { Scale } from './scale';
import { Texts } from './texts';

/**
 * Fills a database with a corpus, once. Returns the seconds it took; 0 when it was there.
 * @throws Error when another corpus is there
 */
export async function plant(client: pg.Client, scale: Scale): Promise<number> {
  const begun = performance.now();
  const { rows } = await client.query<{ scale: string }>(
    'SELECT description AS scale FROM organisation WHERE id = $1',
    [ORGANISATION],
  );
  const there = rows[0]?.scale;
  if (there === scale.name) return 0;
  if (there !== undefined) throw new Error(`That database holds the corpus “${there}”.`);
  const texts = new Texts(scale.seed);
  await client.query('BEGIN');
  await plantPeople(client, scale);
  await plantDialogues(client);
  await plantDiscussion(client, scale, texts);
  await plantOpinions(client, scale, texts);
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
  return (performance.now() - begun) / 1_000;
}
