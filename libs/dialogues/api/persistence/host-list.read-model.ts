import { Injectable } from '@nestjs/common';
import type {
  HostInvitation,
  HostInvitationList,
  HostItem,
  HostList,
} from '@samrad/dialogues/contract';
import { Database, requireRole } from '@samrad/platform/api';
import { hasRole, type AccountActor, type Actor } from '@samrad/platform/contract';
import { DialogueReads } from './dialogue-reads';

interface HostRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: HostItem['state'];
  readonly isWoundUp: boolean;
}

/** Invitations that wait are few; whoever has more answers some first. */
const MOST = 100;

@Injectable()
export class HostListReadModel {
  constructor(
    private readonly database: Database,
    private readonly reads: DialogueReads,
  ) {}

  /** Who hosts and who is asked; for whoever has a role with a host. @throws Problem dialogues.not-found, platform.forbidden */
  async of(slug: string, actor: Actor): Promise<HostList> {
    const { id, hostIds, imported } = await this.reads.require(slug);
    requireRole(actor, hostIds, 'official', 'moderator', 'administrator');
    const rows = await this.database.query<HostRow>(
      `SELECT o.id, o.slug, o.name, x.state, o.wound_up_on IS NOT NULL AS "isWoundUp"
       FROM (
         SELECT organisation_id, NULL::timestamptz AS at, 'owner' AS state, 0 AS place FROM dialogue WHERE id = $1
         UNION ALL SELECT organisation_id, at, 'host', 1 FROM dialogue_host WHERE dialogue_id = $1
         UNION ALL SELECT organisation_id, at, 'invited', 2 FROM host_invitation WHERE dialogue_id = $1
       ) x JOIN organisation o ON o.id = x.organisation_id
       ORDER BY x.place, x.at, o.id`,
      [id],
    );
    const isOwner = !imported && hasRole(actor, hostIds.slice(0, 1), 'official');
    return {
      items: rows.map((row) => present(row, actor, isOwner)),
      allowedOperations: isOwner ? ['invite'] : [],
    };
  }

  /** What the reader's organisations have been asked and not answered. */
  async invitations(actor: AccountActor): Promise<HostInvitationList> {
    const answering = actor.memberships
      .filter(({ role }) => role === 'official' || role === 'administrator')
      .map((held) => held.organisationId);
    const items = await this.database.query<HostInvitation & { at: Date | string }>(
      `SELECT jsonb_build_object('slug', d.slug, 'language', t.language, 'question', t.question) AS dialogue,
         jsonb_build_object('slug', w.slug, 'name', w.name) AS owner,
         jsonb_build_object('slug', o.slug, 'name', o.name) AS organisation, i.at
       FROM host_invitation i
       JOIN organisation o ON o.id = i.organisation_id
       JOIN dialogue d ON d.id = i.dialogue_id
       JOIN organisation w ON w.id = d.organisation_id
       JOIN dialogue_text t ON t.dialogue_id = d.id AND t.language = d.language
       WHERE i.organisation_id = ANY ($1) AND o.wound_up_on IS NULL
       ORDER BY i.at, d.id LIMIT $2`,
      [answering, MOST],
    );
    return { items: items.map((item) => ({ ...item, at: new Date(item.at).toISOString() })) };
  }
}

function present(
  { id, slug, name, state, isWoundUp }: HostRow,
  actor: Actor,
  isOwner: boolean,
): HostItem {
  const isTheirs = hasRole(actor, id, 'official', 'administrator');
  const mayEnd = state !== 'owner' && (isOwner || isTheirs);
  return {
    ...{ slug, name, state },
    allowedOperations: [
      ...(state === 'invited' && isTheirs && !isWoundUp ? (['accept'] as const) : []),
      ...(mayEnd ? (['end'] as const) : []),
    ],
  };
}
