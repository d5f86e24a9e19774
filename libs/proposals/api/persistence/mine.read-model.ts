import { Injectable } from '@nestjs/common';
import { accountOf, Database, decodeCursor, encodeCursor } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { MineInvitation, MineItem, MinePage, MinePart } from '@samrad/proposals/contract';
import { isoOf, STANDS } from './proposal.sql';

interface Asked {
  readonly part: MinePart;
  readonly after: string | undefined;
  readonly limit: number;
}

interface MineRow {
  readonly items: readonly MineItem[];
  readonly invitations: readonly MineInvitation[];
}

/** What a person has to do with, gathered from their own rows: as many as they made, not as there are. */
const OWN = `
  WITH me AS (SELECT m.id FROM participant m WHERE m.account_id = $1), own AS (
    SELECT x.id, bool_or(x.k = 'a') AS authored, bool_or(x.k = 'c') AS coauthored,
      bool_or(x.k = 'f') AS followed, bool_or(x.k = 's') AS supported FROM (
      SELECT p.id, 'a' AS k FROM proposal p JOIN me ON me.id = p.participant_id
      UNION ALL SELECT c.proposal_id, 'c' FROM coauthor c JOIN me ON me.id = c.participant_id WHERE c.state = 'accepted'
      UNION ALL SELECT s.proposal_id, 's' FROM support s JOIN me ON me.id = s.participant_id
      UNION ALL SELECT f.proposal_id, 'f' FROM proposal_follow f WHERE f.account_id = $1 AND f.is_on) x
    GROUP BY x.id
  ), seen AS (
    SELECT own.*, p.dialogue_id, p.thread_id,
      coalesce((SELECT e.at FROM proposal_follow f JOIN register_entry e ON e.dialogue_id = p.dialogue_id
        AND e.seq = f.seen_seq WHERE f.account_id = $1 AND f.proposal_id = p.id), p.submitted_at) AS seen_at,
      (SELECT m.id FROM participant m WHERE m.account_id = $1 AND m.dialogue_id = p.dialogue_id) AS me,
      greatest(p.submitted_at, p.edited_at, p.withdrawn_at,
        (SELECT max(greatest(g.at, g.undone_at)) FROM proposal_merge g WHERE p.id IN (g.source_id, g.target_id)),
        (SELECT max(c.created_at) FROM comment c WHERE c.thread_id = p.thread_id AND c.hidden_at IS NULL)) AS changed_at
    FROM own JOIN proposal p ON p.id = own.id
  )`;

const NEWS = `json_build_object(
  'edited', EXISTS (SELECT FROM proposal_version v WHERE v.proposal_id = p.id AND v.at > o.seen_at
    AND v.version > 1 AND v.participant_id IS DISTINCT FROM o.me),
  'merged', EXISTS (SELECT FROM proposal_merge g WHERE p.id IN (g.source_id, g.target_id)
    AND greatest(g.at, g.undone_at) > o.seen_at),
  'withdrawn', coalesce(p.withdrawn_at > o.seen_at, false) AND NOT o.authored,
  'authors', EXISTS (SELECT FROM coauthor c WHERE c.proposal_id = p.id AND c.state = 'accepted'
    AND c.answered_at > o.seen_at AND c.participant_id IS DISTINCT FROM o.me),
  'comments', (SELECT count(*) FROM comment c WHERE c.thread_id = p.thread_id AND c.hidden_at IS NULL
    AND c.created_at > o.seen_at AND c.participant_id IS DISTINCT FROM o.me))`;

const QUESTION = `(SELECT t.question FROM dialogue_text t WHERE t.dialogue_id = d.id
  ORDER BY t.language = d.language DESC LIMIT 1)`;

const MINE = `${OWN}
  , page AS (
    SELECT o.* FROM seen o
    WHERE ($2 = 'all' OR ($2 = 'authored' AND o.authored) OR ($2 = 'coauthored' AND o.coauthored)
        OR ($2 = 'followed' AND o.followed) OR ($2 = 'supported' AND o.supported))
      AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', o.changed_at), o.id) < ($3::timestamptz, $4::uuid))
    ORDER BY date_trunc('milliseconds', o.changed_at) DESC, o.id DESC LIMIT $5
  )
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'slug', d.slug, 'question', ${QUESTION},
      'dialogueLanguage', d.language, 'number', p.number, 'status', p.status,
      'mergedInto', (SELECT t.number FROM proposal t WHERE t.id = p.merged_into),
      'title', CASE WHEN ${STANDS} THEN p.title END, 'language', p.language,
      'author', CASE WHEN ${STANDS} THEN a.pseudonym END,
      'supports', p.supports + p.imported_supports,
      'comments', (SELECT t.visible_for + t.visible_against + t.visible_question + t.visible_neither
        FROM thread t WHERE t.id = p.thread_id),
      'authored', o.authored, 'coauthored', o.coauthored, 'followed', o.followed, 'supported', o.supported,
      'changedAt', o.changed_at, 'news', ${NEWS})
      ORDER BY date_trunc('milliseconds', o.changed_at) DESC, o.id DESC), '[]')
      FROM page o JOIN proposal p ON p.id = o.id JOIN dialogue d ON d.id = p.dialogue_id
      JOIN participant a ON a.id = p.participant_id) AS items,
    (SELECT coalesce(json_agg(json_build_object('slug', d.slug, 'question', ${QUESTION},
      'dialogueLanguage', d.language, 'number', p.number, 'title', p.title, 'language', p.language,
      'author', a.pseudonym, 'invitedAt', c.invited_at) ORDER BY c.invited_at DESC), '[]')
      FROM coauthor c JOIN me ON me.id = c.participant_id JOIN proposal p ON p.id = c.proposal_id
      JOIN dialogue d ON d.id = p.dialogue_id JOIN participant a ON a.id = p.participant_id
      WHERE c.state = 'invited' AND p.status = 'submitted' AND p.hidden_at IS NULL) AS invitations`;

/** What a person wrote, is asked to write, follows and supports, and what is new there. */
@Injectable()
export class MineReadModel {
  constructor(private readonly database: Database) {}

  /** Last changed first. @throws Problem platform.not-signed-in */
  async page(actor: Actor, { part, after, limit }: Asked): Promise<MinePage> {
    const [at, id] = decodeCursor(after, ['string', 'uuid']) ?? [null, null];
    const { accountId } = accountOf(actor);
    const row = await this.database.one<MineRow>(MINE, [accountId, part, at, id, limit + 1]);
    const items = row.items
      .slice(0, limit)
      .map((item) => ({ ...item, changedAt: isoOf(item.changedAt) }));
    const last = row.items.length > limit ? items.at(-1) : undefined;
    const invitations = row.invitations.map((each) => ({
      ...each,
      invitedAt: isoOf(each.invitedAt),
    }));
    const next = last ? encodeCursor([last.changedAt, last.id]) : null;
    return { items, next, invitations: after === undefined ? invitations : [] };
  }
}
