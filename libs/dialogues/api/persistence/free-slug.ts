import { DIALOGUE_LIMITS, slugOf } from '@samrad/dialogues/contract';
import { newSecretId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';

/** Any fixed number: whoever gives a dialogue its address waits for whoever does the same. */
const NAMING_LOCK = 7_262_724;
const ROOM_FOR_NUMBER = 8;

/** An address for a question that no dialogue has; a number is added when its words are taken. */
export async function freeSlug(tx: WriteTransaction, question: string): Promise<string> {
  const base = slugOf(question).slice(0, DIALOGUE_LIMITS.slug.most - ROOM_FOR_NUMBER);
  // A question in a script without Latin letters gets an address by chance.
  if (base === '') return `dialog-${newSecretId().slice(0, 8)}`;
  await tx.query('SELECT pg_advisory_xact_lock($1)', [NAMING_LOCK]);
  const { slug } = await tx.one<{ slug: string }>(
    `SELECT slug FROM (
       SELECT CASE n WHEN 1 THEN $1::text ELSE $1 || '-' || n END AS slug, n
       FROM generate_series(1, (SELECT count(*) + 1 FROM dialogue WHERE slug LIKE $1 || '%')) n
     ) free
     WHERE NOT EXISTS (SELECT FROM dialogue d WHERE d.slug = free.slug) ORDER BY n LIMIT 1`,
    [base],
  );
  return slug;
}
