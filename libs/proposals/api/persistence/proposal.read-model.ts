import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@samrad/platform/api';
import { operationsOn, type ProposalSummary, type ProposalView } from '@samrad/proposals/contract';
import { FROM_PROPOSAL, isoOf, SUMMARY_COLUMNS, timesOf, type SummaryRow } from './proposal.sql';

type ViewRow = SummaryRow &
  Omit<ProposalView, keyof SummaryRow | 'withdrawnAt' | 'supportsUntil' | 'allowedOperations'> & {
    readonly withdrawnAt: Date | null;
    readonly supportsUntil: Date | null;
    readonly acts: readonly string[];
  };

/** What a round that is open now lets people do, and until when; an imported record lets nothing. */
const OPEN_ACTS = `
  SELECT k.act, max(r.closes_at) AS until
  FROM dialogue d JOIN round r ON r.dialogue_id = d.id JOIN round_kind_act k ON k.kind = r.kind
  WHERE d.slug = $1 AND d.source_ref IS NULL AND dialogue_bar(d.id, $3) IS NULL
    AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at AND r.paused_at IS NULL
  GROUP BY k.act`;

const ONE = `
  WITH acts AS MATERIALIZED (${OPEN_ACTS})
  SELECT ${SUMMARY_COLUMNS}, d.id AS "dialogueId",
    CASE WHEN p.status <> 'withdrawn' THEN p.body END AS body,
    p.withdrawn_at AS "withdrawnAt", d.support_visibility AS "supportVisibility",
    p.participant_id IS NOT DISTINCT FROM me.id AS mine,
    EXISTS (SELECT FROM support s WHERE s.proposal_id = p.id AND s.participant_id = me.id) AS supported,
    (SELECT until FROM acts WHERE act = 'support') AS "supportsUntil",
    ARRAY(SELECT act FROM acts) AS acts,
    coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS "lastSeq"
  FROM dialogue d
  LEFT JOIN participant me ON me.dialogue_id = d.id AND me.account_id = $3
  CROSS JOIN ${FROM_PROPOSAL}
  WHERE d.slug = $1 AND p.dialogue_id = d.id AND p.number = $2`;

/** One proposal for its page, and many as they are shown live. */
@Injectable()
export class ProposalReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem proposals.not-found, also when there is no such dialogue */
  async view(slug: string, number: number, accountId: string | null): Promise<ProposalView> {
    const row = await this.database.maybeOne<ViewRow>(ONE, [slug, number, accountId]);
    if (row === null) throw new Problem('proposals.not-found');
    const { acts, withdrawnAt, supportsUntil, ...rest } = row;
    const open = {
      submit: acts.includes('submit-proposal'),
      support: acts.includes('support'),
      comment: acts.includes('comment'),
    };
    return {
      ...timesOf(rest),
      withdrawnAt: withdrawnAt && isoOf(withdrawnAt),
      supportsUntil: supportsUntil && isoOf(supportsUntil),
      allowedOperations: operationsOn({ ...rest, signedIn: accountId !== null, open }),
    };
  }

  /** How proposals are now, as everybody may see them. */
  async summaries(ids: readonly string[]): Promise<Map<string, ProposalSummary>> {
    const rows = await this.database.query<SummaryRow>(
      `SELECT ${SUMMARY_COLUMNS} FROM ${FROM_PROPOSAL} WHERE p.id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, timesOf(row)]));
  }
}
