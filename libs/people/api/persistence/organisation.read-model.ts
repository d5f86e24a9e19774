import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  encodeCursor,
  Problem,
  type PageQuery,
} from '@samrad/platform/api';
import { hasRole, type Actor, type Page } from '@samrad/platform/contract';
import {
  IMPORTS_KIND,
  ORGANISATION_OPERATIONS,
  type Organisation,
  type OrganisationSummary,
} from '@samrad/people/contract';

export interface OrganisationRow extends OrganisationSummary {
  readonly id: string;
}

/** Organisations as anybody may read them. */
@Injectable()
export class OrganisationReadModel {
  constructor(private readonly database: Database) {}

  /** Hosts and partners by name in Swedish order; the place of what is imported is neither. */
  async list(query: PageQuery): Promise<Page<OrganisationSummary>> {
    const after = decodeCursor(query.after, ['uuid']);
    const rows = await this.database.query<OrganisationRow>(
      `SELECT o.id, o.slug, o.name, o.kind FROM organisation o
       WHERE o.kind <> $3 AND ($1::uuid IS NULL OR (o.name COLLATE "sv-x-icu", o.id) >
         (SELECT c.name COLLATE "sv-x-icu", c.id FROM organisation c WHERE c.id = $1))
       ORDER BY o.name COLLATE "sv-x-icu", o.id LIMIT $2`,
      [after?.[0] ?? null, query.size + 1, IMPORTS_KIND],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map(({ slug, name, kind }) => ({ slug, name, kind })),
      next: rows.length > query.size && last ? encodeCursor([last.id]) : null,
    };
  }

  /** @throws Problem people.organisation-not-found */
  async require(slug: string): Promise<OrganisationRow> {
    const row = await this.database.maybeOne<OrganisationRow>(
      'SELECT id, slug, name, kind FROM organisation WHERE slug = $1',
      [slug.replaceAll('\u0000', '')],
    );
    if (!row) throw new Problem('people.organisation-not-found');
    return row;
  }

  /** @throws Problem people.organisation-not-found */
  async view(slug: string, actor: Actor): Promise<Organisation> {
    const row = await this.require(slug);
    const mayAdminister = hasRole(actor, row.id, 'administrator');
    return { ...row, allowedOperations: mayAdminister ? ORGANISATION_OPERATIONS : [] };
  }
}
