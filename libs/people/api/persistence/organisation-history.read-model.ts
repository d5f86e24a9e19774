import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, type PageQuery } from '@samrad/platform/api';
import { hasRole, type Actor, type Page, type Role } from '@samrad/platform/contract';
import {
  HOSTING_ENTRIES,
  MEMBER_ENTRIES,
  ORGANISATION_ENTRIES,
  type HostedDialogue,
  type OrganisationEntry,
  type OrganisationEntryKind,
} from '@samrad/people/contract';

const EVERYBODYS = [...ORGANISATION_ENTRIES, ...HOSTING_ENTRIES];

interface EntryRow {
  readonly seq: number;
  readonly kind: OrganisationEntryKind;
  readonly at: Date;
  readonly fields: readonly string[] | null;
  readonly role: Role | null;
  readonly was: Role | null;
  readonly dialogue: HostedDialogue | null;
  readonly who: string | null;
  readonly by: string | null;
}

/** An organisation's stream in the register, newest first. */
@Injectable()
export class OrganisationHistoryReadModel {
  constructor(private readonly database: Database) {}

  /**
   * Everybody reads what happened to the organisation; its administrators also what happened to its
   * members, and who did it. Names come from the accounts as they are now: the entry holds none.
   */
  async list(
    organisationId: string,
    actor: Actor,
    query: PageQuery,
  ): Promise<Page<OrganisationEntry>> {
    const [before] = decodeCursor(query.after, ['number']) ?? [null];
    const whole = hasRole(actor, organisationId, 'administrator');
    const rows = await this.database.query<EntryRow>(
      `SELECT e.seq, e.kind, e.at, p.content->'fields' AS fields, p.content->>'role' AS role,
         p.content->>'was' AS was, p.content->'dialogue' AS dialogue,
         coalesce(who.email, i.email) AS who, by.email AS by
       FROM register_entry e
       LEFT JOIN LATERAL (SELECT x.payload::jsonb AS content FROM register_payload x
         WHERE x.dialogue_id = e.dialogue_id AND x.seq = e.seq) p ON true
       LEFT JOIN account who ON $3 AND who.id = (p.content->>'accountId')::uuid
       LEFT JOIN account by ON $3 AND by.id = (p.content->>'by')::uuid
       LEFT JOIN invitation i ON $3 AND i.id = (p.content->>'invitationId')::uuid
       WHERE e.dialogue_id = $1 AND e.kind = ANY ($2) AND ($4::bigint IS NULL OR e.seq < $4)
       ORDER BY e.seq DESC LIMIT $5`,
      [
        organisationId,
        whole ? [...EVERYBODYS, ...MEMBER_ENTRIES] : EVERYBODYS,
        whole,
        before,
        query.size + 1,
      ],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map((row) => ({
        ...row,
        at: row.at.toISOString(),
        fields: row.fields ?? [],
      })),
      next: rows.length > query.size && last ? encodeCursor([last.seq]) : null,
    };
  }
}
