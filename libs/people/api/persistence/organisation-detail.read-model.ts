import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@samrad/platform/api';
import { hasRole, ROLES, type Actor, type Role } from '@samrad/platform/contract';
import {
  IMPORTS_KIND,
  type HostKind,
  type Organisation,
  type OrganisationOperation,
  type OrganisationRequest,
  type SuccessionItem,
} from '@samrad/people/contract';
import { foundableKinds } from '../application/founders';
import { FACT_COLUMNS } from '../application/organisation-facts';

interface DetailRow extends Omit<OrganisationRequest, 'kind' | 'predecessors'> {
  readonly id: string;
  readonly slug: string;
  readonly kind: Organisation['kind'];
  readonly woundUpOn: string | null;
  readonly roles: Partial<Record<Role, number>>;
  readonly predecessors: SuccessionItem[];
  readonly successors: SuccessionItem[];
}

/** Everything before or after it, nearest first; the database lets there be no cycle. */
function chain(towards: 'predecessor' | 'successor'): string {
  const from = towards === 'predecessor' ? 'successor' : 'predecessor';
  return `(
    WITH RECURSIVE chain AS (
      SELECT s.${towards}_id AS id, 1 AS step FROM organisation_succession s WHERE s.${from}_id = o.id
      UNION
      SELECT s.${towards}_id, c.step + 1 FROM organisation_succession s
        JOIN chain c ON c.id = s.${from}_id WHERE c.step < 20),
    nearest AS (SELECT id, min(step) AS step FROM chain GROUP BY id)
    SELECT coalesce(jsonb_agg(jsonb_build_object('slug', x.slug, 'name', x.name,
        'nameFi', x.name_fi, 'nameEn', x.name_en, 'kind', x.kind,
        'direct', n.step = 1, 'validFrom', to_char(x.valid_from, 'YYYY-MM-DD'),
        'endedOn', to_char(coalesce(x.valid_to, x.wound_up_on), 'YYYY-MM-DD'))
      ORDER BY n.step, x.valid_from, x.name COLLATE "sv-x-icu"), '[]')
    FROM nearest n JOIN organisation x ON x.id = n.id)`;
}

const DETAIL = `
  SELECT o.id, o.slug, o.kind, ${FACT_COLUMNS},
    to_char(o.wound_up_on, 'YYYY-MM-DD') AS "woundUpOn",
    (SELECT coalesce(jsonb_object_agg(role, n), '{}') FROM (
      SELECT m.role, count(*) AS n FROM membership m WHERE m.organisation_id = o.id GROUP BY m.role) r) AS roles,
    ${chain('predecessor')} AS predecessors, ${chain('successor')} AS successors
  FROM organisation o WHERE o.slug = $1`;

/** One organisation, with what came before and after it and what the reader may do. */
@Injectable()
export class OrganisationDetailReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem people.organisation-not-found */
  async view(slug: string, actor: Actor): Promise<Organisation> {
    const row = await this.database.maybeOne<DetailRow>(DETAIL, [slug.replaceAll('\u0000', '')]);
    if (!row) throw new Problem('people.organisation-not-found');
    const administers = hasRole(actor, row.id, 'administrator') && row.kind !== IMPORTS_KIND;
    return {
      ...row,
      roles: { moderator: 0, official: 0, administrator: 0, ...row.roles },
      mayBecome: administers ? await this.kindsFor(row.kind, actor) : [],
      allowedOperations: operations(row, actor, administers),
    };
  }

  private async kindsFor(kind: Organisation['kind'], actor: Actor): Promise<HostKind[]> {
    const others = await foundableKinds(this.database, actor);
    return kind === IMPORTS_KIND ? [] : [...new Set([kind, ...others])];
  }
}

function operations(row: DetailRow, actor: Actor, administers: boolean): OrganisationOperation[] {
  const exists = row.woundUpOn === null;
  return [
    ...(administers ? (['change-organisation', 'list-members'] as const) : []),
    ...(administers && exists ? (['wind-up-organisation', 'invite-member'] as const) : []),
    ...(hasRole(actor, row.id, ...ROLES) ? (['leave-organisation'] as const) : []),
  ];
}
