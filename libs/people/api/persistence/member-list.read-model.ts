import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import type { Page, Role } from '@samrad/platform/contract';
import { MEMBER_OPERATIONS, type Member } from '@samrad/people/contract';

interface MemberRow {
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
  readonly addedAt: Date;
  readonly isLast: boolean;
}

interface Asked {
  /** A part of the address. */
  readonly search?: string;
  readonly after?: string;
  readonly size: number;
}

const SELECT = `
  SELECT m.account_id AS "accountId", a.email, m.role, m.added_at AS "addedAt",
    m.role = 'administrator' AND NOT EXISTS (SELECT FROM membership o
      WHERE o.organisation_id = m.organisation_id AND o.role = 'administrator'
        AND o.account_id <> m.account_id) AS "isLast"
  FROM membership m JOIN account a ON a.id = m.account_id
  WHERE m.organisation_id = $1`;

/** Who holds which role in an organisation; for its administrators only. */
@Injectable()
export class MemberListReadModel {
  constructor(private readonly database: Database) {}

  /** By address, then role. */
  async list(organisationId: string, query: Asked): Promise<Page<Member>> {
    const after = decodeCursor(query.after, ['uuid', 'string']);
    const rows = await this.database.query<MemberRow>(
      `${SELECT} AND ($2::uuid IS NULL OR
         (a.email, m.role) > ((SELECT c.email FROM account c WHERE c.id = $2), $3::text))
       AND ($5 = '' OR strpos(a.email, lower($5)) > 0)
       ORDER BY a.email, m.role LIMIT $4`,
      [organisationId, after?.[0] ?? null, after?.[1] ?? null, query.size + 1, query.search ?? ''],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    const next =
      rows.length > query.size && last ? encodeCursor([last.accountId, last.role]) : null;
    return { items: items.map(present), next };
  }

  /** @throws Problem people.member-not-found */
  async require(organisationId: string, accountId: string, role: Role): Promise<Member> {
    const row = await this.database.maybeOne<MemberRow>(
      `${SELECT} AND m.account_id = $2 AND m.role = $3`,
      [organisationId, accountId, role],
    );
    if (!row) throw new Problem('people.member-not-found');
    return present(row);
  }
}

function present({ accountId, email, role, addedAt, isLast }: MemberRow): Member {
  const allowedOperations = isLast ? [] : MEMBER_OPERATIONS;
  return { accountId, email, role, addedAt: addedAt.toISOString(), allowedOperations };
}
