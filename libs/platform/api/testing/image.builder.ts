import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/database';
import { newSecretId } from '../database/new-id';

/** The smallest PNG there is: one red pixel. */
export const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

/** An image that an account has put in, and that stands with nothing yet. */
export async function imageIn(
  database: Database,
  { accountId }: { readonly accountId: string },
): Promise<string> {
  const id = newSecretId();
  await database.query(
    `INSERT INTO stored_image (id, account_id, key, sha256, width, height, full_size, small_size)
     VALUES ($1, $2, $3, $4, 800, 600, 'full', 'small')`,
    [id, accountId, randomUUID(), randomBytes(32)],
  );
  return id;
}
