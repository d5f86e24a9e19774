import { Injectable } from '@nestjs/common';
import { accountOf, Database, Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import {
  PROPOSAL_LIMITS,
  type CoauthorInvitation,
  type CoauthorList,
} from '@samrad/proposals/contract';
import { isoOf } from './proposal.sql';

interface Row {
  readonly isAuthor: boolean;
  readonly items: readonly CoauthorInvitation[];
}

/** Who was asked to write a proposal together; its author alone sees who has not answered. */
@Injectable()
export class CoauthorListReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem proposals.not-found, proposals.not-yours */
  async list(actor: Actor, slug: string, number: number): Promise<CoauthorList> {
    const row = await this.database.maybeOne<Row>(
      `SELECT a.account_id IS NOT DISTINCT FROM $3 AS "isAuthor", (
         SELECT coalesce(json_agg(json_build_object('participantId', m.id, 'pseudonym', m.pseudonym,
           'state', c.state, 'since', coalesce(c.answered_at, c.invited_at)) ORDER BY c.invited_at, m.id), '[]')
         FROM coauthor c JOIN participant m ON m.id = c.participant_id WHERE c.proposal_id = p.id) AS items
       FROM dialogue d JOIN proposal p ON p.dialogue_id = d.id JOIN participant a ON a.id = p.participant_id
       WHERE d.slug = $1 AND p.number = $2`,
      [slug, number, accountOf(actor).accountId],
    );
    if (row === null) throw new Problem('proposals.not-found');
    if (!row.isAuthor) throw new Problem('proposals.not-yours');
    const items = row.items.map((each) => ({ ...each, since: isoOf(each.since) }));
    const taken = items.filter(({ state }) => state !== 'declined').length;
    return { items, room: PROPOSAL_LIMITS.coauthors - taken };
  }
}
