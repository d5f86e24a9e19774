import { Injectable } from '@nestjs/common';
import type { StatementOrder } from '@samrad/opinions/contract';
import { Database } from '@samrad/platform/api';
import type { AskedRow, StatementRow } from './statement.row';
import { ASKED, ASKED_FIELDS, STATEMENT_FOR_READER } from './statement.sql';

/** Where the page before ended: the score it was ordered by (0 in order of number) and the number. */
export interface StatementPlace {
  readonly score: number;
  readonly number: number;
}

export interface StatementListRow extends AskedRow {
  readonly total: number;
  readonly stands: number;
  /** One more than asked for when there is a next page. */
  readonly statements: readonly (StatementPlace & { readonly statement: StatementRow })[];
}

interface Asked {
  readonly slug: string;
  readonly accountId: string | null;
  readonly order: StatementOrder;
  readonly after: StatementPlace | null;
  readonly limit: number;
}

/**
 * Scores in millionths. Agreement: those who agree out of all who answered and two more, so that
 * one single yes does not lead the list. Division: the smaller side twice, out of the same; 1 would
 * be an even split of very many. What is hidden comes last: its place would tell what was said of it.
 */
const SCORE: Readonly<Record<StatementOrder, string>> = {
  number: '0::bigint',
  'most-agreed': unlessHidden('s.agree * 1000000::bigint / (s.agree + s.disagree + s.pass + 2)'),
  'most-divided': unlessHidden(
    'least(s.agree, s.disagree) * 2000000::bigint / (s.agree + s.disagree + s.pass + 2)',
  ),
};

function unlessHidden(score: string): string {
  return `CASE WHEN s.hidden_at IS NULL THEN ${score} ELSE -1 END`;
}

@Injectable()
export class StatementListReadModel {
  constructor(private readonly database: Database) {}

  /** One page with the figures and the register's number, all of one snapshot; null: no such dialogue. */
  find(asked: Asked): Promise<StatementListRow | null> {
    return this.database.maybeOne<StatementListRow>(
      `WITH ${ASKED}, scored AS (
         SELECT s.id, s.number, ${SCORE[asked.order]} AS score
         FROM statement s JOIN asked ON s.dialogue_id = asked.id
       ), page AS (
         SELECT sc.* FROM scored sc
         WHERE $3::bigint IS NULL OR sc.score < $3 OR (sc.score = $3 AND sc.number > $4::bigint)
         ORDER BY sc.score DESC, sc.number LIMIT $5
       )
       SELECT ${ASKED_FIELDS}, asked.total, asked.stands,
         (SELECT coalesce(json_agg(json_build_object('score', page.score, 'number', page.number,
              'statement', ${STATEMENT_FOR_READER}) ORDER BY page.score DESC, page.number), '[]')
            FROM page JOIN statement s ON s.id = page.id) AS statements
       FROM asked`,
      [
        asked.slug,
        asked.accountId,
        asked.after?.score ?? null,
        asked.after?.number ?? null,
        asked.limit + 1,
      ],
    );
  }
}
