import { Problem, requireRole } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import {
  organisationFaults,
  type OrganisationFacts,
  type OrganisationRequest,
} from '@samrad/people/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { foundableKinds } from './founders';

/** Each fact, and its column. */
const COLUMNS: Readonly<Record<keyof OrganisationFacts | 'kind', string>> = {
  kind: 'kind',
  name: 'name',
  nameFi: 'name_fi',
  nameEn: 'name_en',
  description: 'description',
  descriptionFi: 'description_fi',
  descriptionEn: 'description_en',
  website: 'website',
  email: 'email',
  phone: 'phone',
  municipality: 'municipality',
  mandate: 'mandate',
  mandateFi: 'mandate_fi',
  mandateEn: 'mandate_en',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  seats: 'seats',
};
const FACTS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
const CAST: Readonly<Partial<Record<keyof typeof COLUMNS, string>>> = {
  validFrom: '::date',
  validTo: '::date',
};
const SET = FACTS.map((fact, i) => `${COLUMNS[fact]} = $${i + 2}${CAST[fact] ?? ''}`).join(', ');

/** Columns as the wire names them; days as text. For a table that is called `o`. */
export const FACT_COLUMNS = FACTS.filter((fact) => fact !== 'kind')
  .map((fact) =>
    CAST[fact]
      ? `to_char(o.${COLUMNS[fact]}, 'YYYY-MM-DD') AS "${fact}"`
      : `o.${COLUMNS[fact]} AS "${fact}"`,
  )
  .join(', ');

/** @throws Problem platform.invalid */
export function requireSoundFacts(request: OrganisationRequest): void {
  const errors = organisationFaults(request);
  if (errors.length > 0) throw new Problem('platform.invalid', { errors });
}

/** Writes the facts and returns the names of those that were otherwise before. */
export async function writeFacts(
  tx: WriteTransaction,
  id: string,
  request: OrganisationRequest,
): Promise<string[]> {
  const before = await tx.one<Record<string, unknown>>(
    `SELECT o.kind, ${FACT_COLUMNS} FROM organisation o WHERE o.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  const changed = FACTS.filter((fact) => before[fact] !== request[fact]);
  if (changed.length === 0) return [];
  await tx.query(`UPDATE organisation SET ${SET} WHERE id = $1`, [
    id,
    ...FACTS.map((fact) => request[fact]),
  ]);
  return changed;
}

/**
 * Writes what it follows. To say that one follows somebody else takes a right over them too: to
 * administer them, or to be able to found their like.
 * @throws Problem people.succession-cycle, people.organisation-not-found, platform.forbidden
 */
export async function writePredecessors(
  tx: WriteTransaction,
  id: string,
  slugs: readonly string[],
  actor: Actor,
): Promise<boolean> {
  const before = await tx.query<{ id: string }>(
    'SELECT predecessor_id AS id FROM organisation_succession WHERE successor_id = $1',
    [id],
  );
  const wanted = await tx.query<{ id: string; kind: string }>(
    `SELECT id, kind FROM organisation WHERE slug = ANY ($1) AND kind <> 'imports'`,
    [slugs],
  );
  if (wanted.length < new Set(slugs).size) {
    throw Problem.field('predecessors', 'unknown-organisation');
  }
  const held = new Set(before.map((one) => one.id));
  const added = wanted.filter((one) => !held.has(one.id));
  const removed = [...held].filter((one) => !wanted.some((other) => other.id === one));
  const foundable = added.length > 0 ? await foundableKinds(tx, actor) : [];
  for (const one of added) {
    if (!foundable.some((kind) => kind === one.kind)) requireRole(actor, one.id, 'administrator');
  }
  await tx.query(
    'DELETE FROM organisation_succession WHERE successor_id = $1 AND predecessor_id = ANY ($2)',
    [id, removed],
  );
  await tx.query(
    `INSERT INTO organisation_succession (predecessor_id, successor_id)
     SELECT unnest($2::uuid[]), $1`,
    [id, added.map((one) => one.id)],
  );
  return added.length + removed.length > 0;
}
