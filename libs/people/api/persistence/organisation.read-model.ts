import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import type { Actor, Language } from '@samrad/platform/contract';
import {
  IMPORTS_KIND,
  type HostKind,
  type OrganisationItem,
  type OrganisationPage,
  type OrganisationSummary,
} from '@samrad/people/contract';
import { foundableKinds } from '../application/founders';

export interface OrganisationRow extends OrganisationSummary {
  readonly id: string;
  readonly isWoundUp: boolean;
}

interface Asked {
  readonly language?: Language;
  readonly kind?: HostKind;
  readonly search?: string;
  readonly after?: string;
  readonly size: number;
}

/** The name in the language asked for and which it is; Swedish where there is none. */
const NAMED = `
  CASE WHEN $3 = 'fi' AND o.name_fi <> '' THEN o.name_fi
    WHEN $3 = 'en' AND o.name_en <> '' THEN o.name_en ELSE o.name END AS name,
  CASE WHEN ($3 = 'fi' AND o.name_fi <> '') OR ($3 = 'en' AND o.name_en <> '') THEN $3
    ELSE 'sv' END AS language`;

/** Organisations as anybody may read them. */
@Injectable()
export class OrganisationReadModel {
  constructor(private readonly database: Database) {}

  /** By their Swedish name in Swedish order; the place of what is imported is nobody. */
  async list(asked: Asked, actor: Actor): Promise<OrganisationPage> {
    const { language = 'sv', kind = null, search = '', size } = asked;
    const after = decodeCursor(asked.after, ['uuid']);
    const rows = await this.database.query<OrganisationItem & { id: string }>(
      `SELECT o.id, o.slug, o.kind, o.municipality, ${NAMED},
         to_char(o.wound_up_on, 'YYYY-MM-DD') AS "woundUpOn"
       FROM organisation o
       WHERE o.kind <> '${IMPORTS_KIND}' AND ($4::text IS NULL OR o.kind = $4)
         AND ($5 = '' OR strpos(lower(concat_ws(' ', o.name, o.name_fi, o.name_en)), lower($5)) > 0)
         AND ($1::uuid IS NULL OR (o.name COLLATE "sv-x-icu", o.id) >
           (SELECT c.name COLLATE "sv-x-icu", c.id FROM organisation c WHERE c.id = $1))
       ORDER BY o.name COLLATE "sv-x-icu", o.id LIMIT $2`,
      [after?.[0] ?? null, size + 1, language, kind, search],
    );
    const items = rows.slice(0, size);
    const last = items.at(-1);
    return {
      items: items.map(({ id: _, ...item }) => item),
      next: rows.length > size && last ? encodeCursor([last.id]) : null,
      mayFound: await foundableKinds(this.database, actor),
    };
  }

  /** @throws Problem people.organisation-not-found */
  async require(slug: string): Promise<OrganisationRow> {
    const row = await this.database.maybeOne<OrganisationRow>(
      'SELECT id, slug, name, kind, wound_up_on IS NOT NULL AS "isWoundUp" FROM organisation WHERE slug = $1',
      [slug.replaceAll('\u0000', '')],
    );
    if (!row) throw new Problem('people.organisation-not-found');
    return row;
  }
}
