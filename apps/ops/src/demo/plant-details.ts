import { createHash, randomUUID } from 'node:crypto';
import type { DemoDetails, DemoPlaced } from './demo.types';
import { drawPicture, PICTURE_SIZE, type Picture } from './draw-picture';
import { newId, type Planting } from './planting';

/** What each picture shows, for those who do not see it. */
const SHOWS: Readonly<Record<Picture, string>> = {
  dusk: 'En hållplatsskylt vid en mörk väg i skymning. Ingen lampa lyser.',
  snow: 'En hållplats i snö, utan tak och utan bänk.',
  meadow: 'En hållplats vid en grusväg mellan ängar.',
};

/** Categories of a dialogue, and for its first proposals what they are in, where, and a picture. */
export async function plantDetails(planting: Planting, details: DemoDetails): Promise<void> {
  const { tx, dialogueId } = planting;
  const categories: string[] = [];
  for (const [i, names] of details.categories.entries()) {
    const id = newId();
    categories.push(id);
    await tx.query(
      'INSERT INTO dialogue_category (id, dialogue_id, position) VALUES ($1, $2, $3)',
      [id, dialogueId, i + 1],
    );
    await tx.query(
      `INSERT INTO dialogue_category_name (category_id, language, name)
       SELECT $1, n.language, n.name FROM unnest($2::text[], $3::text[]) n (language, name)`,
      [id, Object.keys(names), Object.values(names)],
    );
  }
  const rows = await tx.query<{ id: string; title: string }>(
    'SELECT id, title FROM proposal WHERE dialogue_id = $1',
    [dialogueId],
  );
  for (const [title, placed] of Object.entries(details.proposals)) {
    const found = rows.find((row) => row.title === title);
    if (found) await plantOne(planting, found.id, placed, categories);
  }
}

async function plantOne(
  { tx, dialogueId }: Planting,
  id: string,
  { categories, municipality, name, pin, picture }: DemoPlaced,
  known: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO proposal_category (proposal_id, dialogue_id, category_id, position)
     SELECT $1, $2, c.id, c.position FROM unnest($3::uuid[]) WITH ORDINALITY AS c (id, position)`,
    [id, dialogueId, categories.map((nth) => known[nth])],
  );
  const [longitude = null, latitude = null] = pin ?? [];
  await tx.query(
    'UPDATE proposal SET municipality = $2, place_name = $3, longitude = $4, latitude = $5 WHERE id = $1',
    [id, municipality, name, longitude, latitude],
  );
  if (picture === undefined) return;
  const { full, small } = await drawPicture(picture);
  const image = randomUUID();
  const sha256 = createHash('sha256').update(full).digest();
  await tx.query(
    `INSERT INTO stored_image (id, key, sha256, width, height, full_size, small_size, unused_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)`,
    [image, randomUUID(), sha256, PICTURE_SIZE.width, PICTURE_SIZE.height, full, small],
  );
  await tx.query(
    'INSERT INTO proposal_image (image_id, proposal_id, position, alt) VALUES ($1, $2, 1, $3)',
    [image, id, SHOWS[picture]],
  );
}
