import type pg from 'pg';
import { plantDialogues } from './dialogues';
import { plantDiscussion } from './discussion';
import { plantOpinions } from './opinions';
import { plantPeople } from './people';
import type { Scale } from './scale';
import { Texts } from './texts';

/** Fills a database with a corpus, once. Returns the seconds it took; 0 when it was there. */
export async function plant(client: pg.Client, scale: Scale): Promise<number> {
  const begun = performance.now();
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT EXISTS (SELECT FROM organisation WHERE slug = 'bankens-region') AS there`,
  );
  if (rows[0]?.there) return 0;
  const texts = new Texts(scale.seed);
  await client.query('BEGIN');
  await plantPeople(client, scale.people);
  await plantDialogues(client);
  await plantDiscussion(client, scale, texts);
  await plantOpinions(client, scale, texts);
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
  return (performance.now() - begun) / 1_000;
}
