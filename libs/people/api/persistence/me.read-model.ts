import { Injectable } from '@nestjs/common';
import { Database } from '@samrad/platform/api';
import type { AccountActor, Language, Residence } from '@samrad/platform/contract';
import { ACCOUNT_OPERATIONS, type HeldRole, type Me } from '@samrad/people/contract';

interface MeRow {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly emailConfirmed: boolean;
  readonly municipality: Residence | null;
  readonly memberships: HeldRole[];
}

/** One's own account. */
@Injectable()
export class MeReadModel {
  constructor(private readonly database: Database) {}

  async view(actor: AccountActor): Promise<Me> {
    const { memberships, ...account } = await this.database.one<MeRow>(
      `SELECT a.id, a.email, a.language, a.email_confirmed_at IS NOT NULL AS "emailConfirmed",
         a.municipality,
         coalesce((SELECT json_agg(json_build_object('role', m.role, 'organisation',
             json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind))
             ORDER BY o.name COLLATE "sv-x-icu", o.id, m.role)
           FROM membership m JOIN organisation o ON o.id = m.organisation_id
           WHERE m.account_id = a.id), '[]') AS memberships
       FROM account a WHERE a.id = $1`,
      [actor.accountId],
    );
    return { account, memberships, allowedOperations: ACCOUNT_OPERATIONS };
  }
}
