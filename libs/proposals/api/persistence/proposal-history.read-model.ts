import { Injectable } from '@nestjs/common';
import type { SupportVisibility } from '@samrad/dialogues/contract';
import { Database, decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import type { Page } from '@samrad/platform/contract';
import type { ProposalVersionView, Supporter } from '@samrad/proposals/contract';
import { isoOf, STANDS } from './proposal.sql';

interface Asked {
  readonly slug: string;
  readonly number: number;
  readonly after: string | undefined;
  readonly limit: number;
}

interface VersionRow extends Omit<ProposalVersionView, 'at'> {
  readonly at: Date;
}

interface SupporterRow {
  readonly visibility: SupportVisibility;
  readonly pseudonym: string | null;
}

/** What stands behind a proposal: its versions and, where that is public, who supports it. */
@Injectable()
export class ProposalHistoryReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws Problem proposals.not-found, also for one that was withdrawn */
  async versions({ slug, number, after, limit }: Asked): Promise<Page<ProposalVersionView>> {
    const [before] = decodeCursor(after, ['number']) ?? [null];
    const rows = await this.database.query<VersionRow>(
      `SELECT v.version, v.title, v.body, v.at, w.pseudonym AS by
       FROM dialogue d JOIN proposal p ON p.dialogue_id = d.id JOIN proposal_version v ON v.proposal_id = p.id
       JOIN participant w ON w.id = coalesce(v.participant_id, p.participant_id)
       WHERE d.slug = $1 AND p.number = $2 AND ${STANDS}
         AND ($3::bigint IS NULL OR v.version < $3::bigint)
       ORDER BY v.version DESC LIMIT $4`,
      [slug, number, before, limit + 1],
    );
    if (rows.length === 0 && before === null) throw new Problem('proposals.not-found');
    const items = rows.slice(0, limit).map((row) => ({ ...row, at: isoOf(row.at) }));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? encodeCursor([last.version]) : null };
  }

  /**
   * By name, not by time: when somebody gave their support is nobody's business.
   * @throws Problem proposals.supports-secret where only the count is public
   */
  async supporters({ slug, number, after, limit }: Asked): Promise<Page<Supporter>> {
    const [from] = decodeCursor(after, ['string']) ?? [null];
    const rows = await this.database.query<SupporterRow>(
      `SELECT d.support_visibility AS visibility, m.pseudonym COLLATE "C" AS pseudonym
       FROM dialogue d JOIN proposal p ON p.dialogue_id = d.id
       LEFT JOIN LATERAL (SELECT DISTINCT s.participant_id FROM proposal_tree(ARRAY[p.id]) t
         JOIN support s ON s.proposal_id = t.member_id
         WHERE d.support_visibility = 'public' AND ${STANDS}) s ON true
       LEFT JOIN participant m ON m.id = s.participant_id AND ($3::text IS NULL OR m.pseudonym > $3::text COLLATE "C")
       WHERE d.slug = $1 AND p.number = $2
       ORDER BY 2 NULLS LAST LIMIT $4`,
      [slug, number, from, limit + 1],
    );
    if (!rows[0]) throw new Problem('proposals.not-found');
    if (rows[0].visibility === 'secret') throw new Problem('proposals.supports-secret');
    const named = rows.flatMap(({ pseudonym }) => (pseudonym === null ? [] : [{ pseudonym }]));
    const items = named.slice(0, limit);
    const last = named.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? encodeCursor([last.pseudonym]) : null };
  }
}
