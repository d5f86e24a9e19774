import { SEALED_RULE } from '@samrad/discussion/contract';
import { PROPOSAL_LIMITS, type ProposalSummary } from '@samrad/proposals/contract';
import { CATEGORIES_OF_PROPOSAL } from './category.sql';

const SHORT = `regexp_replace(left(p.body, ${PROPOSAL_LIMITS.excerpt * 2}), '\\s+', ' ', 'g')`;
const EXCERPT = `CASE WHEN length(${SHORT}) <= ${PROPOSAL_LIMITS.excerpt} THEN ${SHORT}
  ELSE regexp_replace(left(${SHORT}, ${PROPOSAL_LIMITS.excerpt - 1}), '\\s+\\S*$', '') || '…' END`;
/** What everybody may read: neither taken back by its author nor hidden by a moderator. */
export const STANDS = `(p.status <> 'withdrawn' AND p.hidden_at IS NULL)`;

const HIDDEN_AT = `to_char(p.hidden_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const PLACE = `json_build_object('municipality', p.municipality, 'name', p.place_name,
  'pin', CASE WHEN p.longitude IS NOT NULL
    THEN json_build_object('longitude', p.longitude, 'latitude', p.latitude) END)`;

const IMAGE = `json_build_object('id', f.id, 'width', f.width, 'height', f.height, 'alt', pi.alt)`;
const IMAGES = `proposal_image pi JOIN stored_image f ON f.id = pi.image_id WHERE pi.proposal_id = p.id`;

/**
 * Columns of a ProposalSummary from `proposal p JOIN participant a`. What was withdrawn leaves the
 * database without its words and its author's name, whoever asks.
 */
export const SUMMARY_COLUMNS = `
  p.id, p.number, p.thread_id AS "threadId", p.status,
  CASE WHEN ${STANDS} THEN p.title END AS title,
  CASE WHEN ${STANDS} THEN ${EXCERPT} END AS excerpt,
  CASE WHEN ${STANDS} THEN a.pseudonym END AS author,
  ARRAY(SELECT m.pseudonym FROM coauthor c JOIN participant m ON m.id = c.participant_id
    WHERE c.proposal_id = p.id AND c.state = 'accepted' AND ${STANDS} ORDER BY c.answered_at, m.pseudonym) AS coauthors,
  (SELECT t.number FROM proposal t WHERE t.id = p.merged_into) AS "mergedInto",
  p.language, p.version, p.supports + p.imported_supports AS supports,
  p.imported_supports AS "importedSupports",
  (SELECT t.visible_for + t.visible_against + t.visible_question + t.visible_neither
    FROM thread t WHERE t.id = p.thread_id) AS comments,
  p.submitted_at AS "submittedAt", p.edited_at AS "editedAt",
  CASE WHEN ${STANDS} THEN ${CATEGORIES_OF_PROPOSAL} ELSE '[]' END AS categories,
  CASE WHEN ${STANDS} AND p.municipality IS NOT NULL THEN ${PLACE} END AS place,
  CASE WHEN ${STANDS} THEN (SELECT ${IMAGE} FROM ${IMAGES} AND pi.position = 1) END AS image,
  CASE WHEN p.hidden_at IS NOT NULL THEN json_build_object('at', ${HIDDEN_AT}, 'rule', p.hidden_rule) END AS hidden`;

/** All its images, for a ProposalView. */
export const IMAGES_COLUMN = `CASE WHEN ${STANDS} THEN
  coalesce((SELECT json_agg(${IMAGE} ORDER BY pi.position) FROM ${IMAGES}), '[]') ELSE '[]' END AS images`;

function isAuthor(me: string): string {
  return `(p.participant_id IS NOT DISTINCT FROM ${me} OR EXISTS (SELECT FROM coauthor c
      WHERE c.proposal_id = p.id AND c.participant_id = ${me} AND c.state = 'accepted'))`;
}

/** The words of a hidden proposal as its authors read them, and why; what is sealed nobody reads. */
export function ownWords(me: string): string {
  const readable = `${isAuthor(me)} AND p.status <> 'withdrawn' AND p.hidden_rule IS DISTINCT FROM '${SEALED_RULE}'`;
  return `
    CASE WHEN p.hidden_at IS NOT NULL AND ${readable} THEN p.title END AS "ownTitle",
    CASE WHEN ${STANDS} OR (${readable}) THEN p.body END AS body,
    CASE WHEN ${isAuthor(me)} THEN p.hidden_reason END AS "hiddenReason"`;
}

/** Whether `me` is one of its authors, and whether they support it here or through one merged into it. */
export function mineColumns(me: string): string {
  return `
    ${isAuthor(me)} AS mine,
    (EXISTS (SELECT FROM support s WHERE s.proposal_id = p.id AND s.participant_id = ${me})
      OR EXISTS (SELECT FROM merged_proposal g JOIN support s ON s.proposal_id = g.source_id
        WHERE g.target_id = p.id AND s.participant_id = ${me})) AS supported`;
}

export const FROM_PROPOSAL = `proposal p JOIN participant a ON a.id = p.participant_id`;

type Timed<T> = Omit<T, 'submittedAt' | 'editedAt'> & {
  readonly submittedAt: Date | string;
  readonly editedAt: Date | string | null;
};

/** A row as the driver, or json_agg, gives it. */
export type SummaryRow = Timed<ProposalSummary>;

export function isoOf(at: Date | string): string {
  return new Date(at).toISOString();
}

/** The row with its times as the wire has them. */
export function timesOf<Row extends SummaryRow>(
  row: Row,
): Omit<Row, 'submittedAt' | 'editedAt'> & Pick<ProposalSummary, 'submittedAt' | 'editedAt'> {
  return {
    ...row,
    submittedAt: isoOf(row.submittedAt),
    editedAt: row.editedAt === null ? null : isoOf(row.editedAt),
  };
}
