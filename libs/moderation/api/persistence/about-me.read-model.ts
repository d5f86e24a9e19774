import { Injectable } from '@nestjs/common';
import type { DecisionAboutMe, MyReport } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';
import { actOn, DIALOGUE_JSON, iso, PLACE_JSON } from './case.sql';

interface Asked {
  readonly accountId: string;
  readonly after: string | null;
  readonly limit: number;
}

/** The act on the same post next to `x`; what is undone is what stands right before it. */
function kindBeside(x: string, side: 'before' | 'after'): string {
  const [than, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
  const post = `coalesce(${x}.comment_id, ${x}.proposal_id, ${x}.statement_id)`;
  return `(SELECT n.kind FROM act n WHERE n.id ${than} ${x}.id AND ${actOn('n', post)} ORDER BY n.id ${order} LIMIT 1)`;
}

/** Decisions that concern the author: not that a report led to nothing, nor that this was undone, which they never knew of. */
const TOLD = `(a.kind IN ('hide', 'restore', 'suspend', 'lift')
  OR a.kind = 'undo' AND ${kindBeside('a', 'before')} = 'hide')`;

/** What is so now of post `r.post_id`: the decision that answered report `r`, or what has hidden or shown the post since. */
const OUTCOME = `SELECT x.* FROM act x WHERE x.id >= r.act_id AND ${actOn('x', 'r.post_id')}
  AND (x.id = r.act_id OR x.kind IN ('hide', 'restore')) AND ${kindBeside('x', 'after')} IS DISTINCT FROM 'undo'
  ORDER BY x.id DESC LIMIT 1`;

/** A later act that takes this one back. */
const OVER = `(a.kind NOT IN ('hide', 'suspend') OR coalesce(a.until <= clock_timestamp(), false) OR EXISTS (
  SELECT FROM act b WHERE b.id > a.id AND b.kind IN ('restore', 'undo', 'lift') AND (b.comment_id = a.comment_id
    OR b.proposal_id = a.proposal_id OR b.statement_id = a.statement_id OR b.participant_id = a.participant_id)))`;

@Injectable()
export class AboutMeReadModel {
  constructor(private readonly database: Database) {}

  /** What moderators decided about what one wrote and about oneself, newest first. */
  decisions({ accountId, after, limit }: Asked): Promise<DecisionAboutMe[]> {
    return this.rows<DecisionAboutMe>(
      `WITH me AS MATERIALIZED (SELECT id FROM participant WHERE account_id = $1), told AS (
         SELECT a.* FROM me JOIN comment c ON c.participant_id = me.id JOIN act a ON a.comment_id = c.id
         UNION ALL SELECT a.* FROM me JOIN proposal c ON c.participant_id = me.id JOIN act a ON a.proposal_id = c.id
         UNION ALL SELECT a.* FROM me JOIN statement c ON c.participant_id = me.id JOIN act a ON a.statement_id = c.id
         UNION ALL SELECT a.* FROM me JOIN act a ON a.participant_id = me.id)
       SELECT json_build_object('id', a.id, 'kind', a.kind, 'rule', a.rule, 'reason', a.reason, 'at', ${iso('a.at')},
         'until', ${iso('a.until')}, 'decidedBy', 'human', 'organisation', o.name, 'organisationSlug', o.slug, 'post', m.kind,
         'dialogue', ${DIALOGUE_JSON},
         'place', CASE WHEN m.id IS NOT NULL THEN ${PLACE_JSON} END, 'isOver', ${OVER}) AS one
       FROM told a JOIN dialogue d ON d.id = a.dialogue_id JOIN organisation o ON o.id = d.organisation_id
       LEFT JOIN moderated_post m ON m.id = coalesce(a.comment_id, a.proposal_id, a.statement_id)
       WHERE ${TOLD} AND ($2::uuid IS NULL OR a.id < $2) ORDER BY a.id DESC LIMIT $3`,
      [accountId, after, limit + 1],
    );
  }

  /** What one reported, newest first, with what is so now; one that waits again has no outcome. */
  reports({ accountId, after, limit }: Asked): Promise<MyReport[]> {
    return this.rows<MyReport>(
      `SELECT json_build_object('id', r.id, 'kind', m.kind, 'place', ${PLACE_JSON}, 'rule', r.rule, 'words', r.words,
         'at', ${iso('r.at')}, 'outcome', CASE WHEN a.id IS NOT NULL THEN json_build_object('act', a.kind, 'rule', a.rule,
           'reason', a.reason, 'at', ${iso('a.at')}, 'organisation', o.name) END) AS one
       FROM report r JOIN moderated_post m ON m.id = r.post_id JOIN dialogue d ON d.id = m.dialogue_id
       JOIN organisation o ON o.id = d.organisation_id LEFT JOIN LATERAL (${OUTCOME}) a ON true
       WHERE r.account_id = $1 AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [accountId, after, limit + 1],
    );
  }

  private async rows<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
    const rows = await this.database.query<{ one: T }>(sql, params);
    return rows.map(({ one }) => one);
  }
}
