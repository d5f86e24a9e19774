import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  encodeCursor,
  Problem,
  type PageQuery,
} from '@samrad/platform/api';
import type { Actor, Page, Role } from '@samrad/platform/contract';
import type { Invitation, InvitationView } from '@samrad/people/contract';
import { hashToken } from '../application/secret-token';

interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedAt: Date;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

interface ViewRow {
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly accountId: string | null;
}

const SELECT = `
  SELECT id, email, role, invited_at AS "invitedAt", sent_at AS "sentAt", expires_at AS "expiresAt",
    expires_at <= clock_timestamp() AS expired
  FROM invitation WHERE organisation_id = $1`;

/** Invitations that nobody has answered; for administrators, and each for the holder of its link. */
@Injectable()
export class InvitationReadModel {
  constructor(private readonly database: Database) {}

  /** By address, then role. */
  async list(organisationId: string, query: PageQuery): Promise<Page<Invitation>> {
    const [email, role] = decodeCursor(query.after, ['string', 'string']) ?? [null, null];
    const rows = await this.database.query<InvitationRow>(
      `${SELECT} AND ($2::text IS NULL OR (email, role) > ($2, $3::text))
       ORDER BY email, role LIMIT $4`,
      [organisationId, email, role, query.size + 1],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    const next = rows.length > query.size && last ? encodeCursor([last.email, last.role]) : null;
    return { items: items.map(present), next };
  }

  /** @throws Problem people.invitation-not-found */
  async require(organisationId: string, id: string): Promise<Invitation> {
    const row = await this.database.maybeOne<InvitationRow>(`${SELECT} AND id = $2`, [
      organisationId,
      id,
    ]);
    if (!row) throw new Problem('people.invitation-not-found');
    return present(row);
  }

  /** @throws Problem people.link-not-valid */
  async view(token: string, actor: Actor): Promise<InvitationView> {
    const row = await this.database.maybeOne<ViewRow>(
      `SELECT o.slug, o.name, i.role, i.email, a.id AS "accountId"
       FROM invitation i JOIN organisation o ON o.id = i.organisation_id
       LEFT JOIN account a ON a.email = i.email
       WHERE i.token_hash = $1 AND i.expires_at > clock_timestamp()`,
      [hashToken(token)],
    );
    if (!row) throw new Problem('people.link-not-valid');
    const { slug, name, role, email, accountId } = row;
    return { organisation: { slug, name }, role, email, next: nextFor(actor, accountId) };
  }
}

function nextFor(actor: Actor, invited: string | null): InvitationView['next'] {
  if (actor.kind === 'account') return actor.accountId === invited ? 'accept' : 'other-account';
  return invited === null ? 'sign-up' : 'sign-in';
}

function present({ invitedAt, sentAt, expiresAt, ...row }: InvitationRow): Invitation {
  return {
    ...row,
    invitedAt: invitedAt.toISOString(),
    sentAt: sentAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
