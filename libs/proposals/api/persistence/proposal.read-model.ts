import { Injectable } from '@nestjs/common';
import { PostOperations } from '@samrad/discussion/api';
import { reasonsOf } from '@samrad/discussion/contract';
import { Database, Problem, type Sight } from '@samrad/platform/api';
import { hasRole, type Actor } from '@samrad/platform/contract';
import {
  operationsOn,
  type Counted,
  type MergedLive,
  type Parting,
  type ProposalMerge,
  type ProposalSummary,
  type ProposalView,
} from '@samrad/proposals/contract';
import {
  FROM_PROPOSAL,
  IMAGES_COLUMN,
  isoOf,
  mineColumns,
  ownWords,
  STANDS,
  SUMMARY_COLUMNS,
  timesOf,
  type SummaryRow,
} from './proposal.sql';

type Read = 'withdrawnAt' | 'supportsUntil' | 'allowedOperations' | 'merge' | 'reasons';
type ViewRow = SummaryRow &
  Omit<ProposalView, keyof SummaryRow | Read> & {
    readonly withdrawnAt: Date | null;
    readonly supportsUntil: Date | null;
    readonly merge: ProposalMerge | null;
    readonly acts: readonly string[];
    readonly hostIds: readonly string[];
    readonly imported: boolean;
    readonly organisation: string;
    readonly ownTitle: string | null;
    readonly hiddenReason: string | null;
    readonly reported: boolean;
    readonly isParty: boolean;
    /** The reader is or was an author of it, or of what was merged into it. */
    readonly wrote: boolean;
  };

/** What a round that is open now lets people do, and until when; an imported record lets nothing. */
const OPEN_ACTS = `
  SELECT k.act, max(r.closes_at) AS until
  FROM dialogue d JOIN round r ON r.dialogue_id = d.id JOIN round_kind_act k ON k.kind = r.kind
  WHERE d.slug = $1 AND d.source_ref IS NULL AND dialogue_bar(d.id, $3) IS NULL
    AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at AND r.paused_at IS NULL
  GROUP BY k.act`;

const MOST_PARTINGS = 10;

/** Where it went, what came into it, and what was undone of either. */
const MERGES = `
  (SELECT json_build_object('number', t.number, 'title', CASE WHEN t.status <> 'withdrawn' AND t.hidden_at IS NULL THEN t.title END,
      'language', t.language, 'reason', g.reason, 'at', g.at)
    FROM proposal_merge g JOIN proposal t ON t.id = g.target_id
    WHERE g.source_id = p.id AND g.undone_at IS NULL) AS merge,
  (SELECT coalesce(json_agg(json_build_object('number', s.number, 'language', s.language,
      'title', CASE WHEN s.status <> 'withdrawn' AND s.hidden_at IS NULL THEN s.title END,
      'author', CASE WHEN s.status <> 'withdrawn' AND s.hidden_at IS NULL THEN w.pseudonym END, 'into', i.number, 'reason', h.reason) ORDER BY s.number), '[]')
    FROM merged_proposal g JOIN proposal s ON s.id = g.source_id JOIN participant w ON w.id = s.participant_id
    JOIN proposal i ON i.id = s.merged_into JOIN proposal_merge h ON h.source_id = s.id AND h.undone_at IS NULL
    WHERE g.target_id = p.id) AS "mergedIn",
  (SELECT coalesce(json_agg(x.one), '[]') FROM (
    SELECT json_build_object('number', o.number, 'language', o.language,
      'title', CASE WHEN o.status <> 'withdrawn' AND o.hidden_at IS NULL THEN o.title END,
      'merged', g.reason, 'reason', g.undone_reason, 'at', g.undone_at) AS one
    FROM (SELECT target_id AS other, m.* FROM proposal_merge m WHERE source_id = p.id
      UNION ALL SELECT source_id, m.* FROM proposal_merge m WHERE target_id = p.id) g
    JOIN proposal o ON o.id = g.other WHERE g.undone_reason IS NOT NULL
    ORDER BY g.undone_at DESC LIMIT ${MOST_PARTINGS}) x) AS partings`;

/** What the reader is to it. */
const READER = `
  CASE WHEN p.participant_id = me.id THEN 'author' WHEN c.state = 'accepted' THEN 'coauthor'
    WHEN me.id IN (SELECT w.participant_id FROM proposal_authors(ARRAY[p.id]) w) THEN 'merged' END AS part,
  coalesce(c.state = 'invited', false) AS invited,
  post_written_by(p.id, $3) AS wrote,
  EXISTS (SELECT FROM proposal_follow f WHERE f.proposal_id = p.id AND f.account_id = $3 AND f.is_on) AS following,
  (SELECT s.version FROM support s WHERE s.proposal_id = p.id AND s.participant_id = me.id) AS "supportedVersion",
  (SELECT min(o.number) FROM merged_proposal g JOIN support s ON s.proposal_id = g.source_id
    JOIN proposal o ON o.id = g.source_id
    WHERE g.target_id = p.id AND s.participant_id = me.id) AS "supportedThrough"`;

const ONE = `
  WITH acts AS MATERIALIZED (${OPEN_ACTS})
  SELECT ${SUMMARY_COLUMNS}, d.id AS "dialogueId", ${mineColumns('me.id')}, ${READER}, ${MERGES},
    ${ownWords('me.id')}, post_reported(p.id, $3) AS reported,
    proposal_party(ARRAY[p.id], $3) AS "isParty", o.name AS organisation, ${IMAGES_COLUMN},
    p.withdrawn_at AS "withdrawnAt", d.support_visibility AS "supportVisibility",
    (SELECT until FROM acts WHERE act = 'support') AS "supportsUntil",
    ARRAY(SELECT act FROM acts) AS acts, dialogue_host_ids(d.id) AS "hostIds",
    d.source_ref IS NOT NULL AS imported,
    coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS "lastSeq"
  FROM dialogue d JOIN organisation o ON o.id = d.organisation_id
  LEFT JOIN participant me ON me.dialogue_id = d.id AND me.account_id = $3
  CROSS JOIN ${FROM_PROPOSAL}
  LEFT JOIN coauthor c ON c.proposal_id = p.id AND c.participant_id = me.id
  WHERE d.slug = $1 AND p.dialogue_id = d.id AND p.number = $2`;

/** Through each target, those that this one goes into in turn. */
const COUNTS = `
  SELECT DISTINCT g.source_id AS source, p.id, p.supports + p.imported_supports AS supports
  FROM proposal_merge g JOIN proposal p ON p.id = g.target_id
    OR p.id IN (SELECT m.target_id FROM merged_proposal m WHERE m.source_id = g.target_id)
  WHERE g.source_id = ANY ($1)`;

/** One proposal for its page, and many as they are shown live. */
@Injectable()
export class ProposalReadModel {
  constructor(
    private readonly database: Database,
    private readonly operations: PostOperations,
  ) {}

  /** @throws Problem proposals.not-found, also when there is no such dialogue */
  async view(slug: string, number: number, actor: Actor): Promise<ProposalView> {
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const row = await this.database.maybeOne<ViewRow>(ONE, [slug, number, accountId]);
    if (row === null) throw new Problem('proposals.not-found');
    const { acts, hostIds, imported, withdrawnAt, supportsUntil, merge, ...others } = row;
    const { organisation, ownTitle, hiddenReason, reported: isReported, ...own } = others;
    const { isParty, wrote, ...rest } = own;
    const isHidden = rest.hidden !== null;
    const open = {
      submit: acts.includes('submit-proposal'),
      support: acts.includes('support'),
      comment: acts.includes('comment'),
    };
    const standing = {
      ...{
        signedIn: accountId !== null,
        isMerged: rest.mergedInto !== null,
        isHidden,
        isParty,
        open,
      },
      hasCoauthors: rest.coauthors.length > 0,
      wrote,
      moderates: !imported && hasRole(actor, hostIds, 'moderator', 'official'),
    };
    return {
      ...timesOf(rest),
      merge: merge && { ...merge, at: isoOf(merge.at) },
      partings: rest.partings.map((each): Parting => ({ ...each, at: isoOf(each.at) })),
      withdrawnAt: withdrawnAt && isoOf(withdrawnAt),
      supportsUntil: supportsUntil && isoOf(supportsUntil),
      title: rest.title ?? ownTitle,
      reasons: reasonsOf(rest.hidden, { reason: hiddenReason, organisation }),
      allowedOperations: [
        ...operationsOn({ ...rest, ...standing }),
        ...(rest.status === 'withdrawn'
          ? []
          : this.operations.on(actor, { hostIds, isMine: wrote, isHidden, isReported })),
      ],
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

  /** The same with what every proposal counts that they are, or ever were, merged into. */
  async merged(ids: readonly string[]): Promise<Map<string, MergedLive>> {
    const [summaries, rows] = await Promise.all([
      this.summaries(ids),
      this.database.query<Counted & { readonly source: string }>(COUNTS, [ids]),
    ]);
    const counts = (of: string): Counted[] =>
      rows.filter(({ source }) => source === of).map(({ id, supports }) => ({ id, supports }));
    return new Map([...summaries].map(([id, one]) => [id, { ...one, counts: counts(id) }]));
  }

  /** An image that stands with a hidden proposal is hidden with it, from its author too. */
  async sightOfImage(imageId: string): Promise<Sight> {
    const row = await this.database.maybeOne<{ sight: Sight }>(
      `SELECT CASE WHEN p.hidden_at IS NOT NULL THEN 'nobody' WHEN ${STANDS} THEN 'everybody' END AS sight
       FROM proposal_image pi JOIN proposal p ON p.id = pi.proposal_id WHERE pi.image_id = $1`,
      [imageId],
    );
    return row?.sight ?? null;
  }
}
