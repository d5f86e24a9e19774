import { Injectable } from '@nestjs/common';
import { Database } from '@samrad/platform/api';
import type { AskedRow, StatementRow } from './statement.row';
import { ASKABLE, ASKED, ASKED_FIELDS, NOT_MINE, STATEMENT_FOR_READER } from './statement.sql';

export interface NextStatementRow extends AskedRow {
  readonly statement: StatementRow | null;
  readonly answered: number;
  readonly total: number;
}

/** So many are drawn by chance; the one with the fewest stands among them is asked. */
const DRAWN = 6;

@Injectable()
export class NextStatementReadModel {
  constructor(private readonly database: Database) {}

  /**
   * A statement that the reader has not stood on. Chance keeps early statements from being
   * everybody's first, few stands first lets late ones catch up. Null: no such dialogue.
   */
  find(slug: string, accountId: string | null): Promise<NextStatementRow | null> {
    return this.database.maybeOne<NextStatementRow>(
      `WITH ${ASKED}, others AS MATERIALIZED (
         SELECT s.id, s.agree + s.disagree + s.pass AS stands, EXISTS (
           SELECT FROM stand m WHERE m.participant_id = asked.me AND m.statement_id = s.id) AS answered
         FROM statement s JOIN asked ON s.dialogue_id = asked.id WHERE ${ASKABLE} AND ${NOT_MINE}
       ), drawn AS (
         SELECT o.* FROM others o WHERE NOT o.answered ORDER BY random() LIMIT ${DRAWN}
       ), chosen AS (
         SELECT drawn.id FROM drawn ORDER BY drawn.stands, random() LIMIT 1
       )
       SELECT ${ASKED_FIELDS},
         (SELECT ${STATEMENT_FOR_READER} FROM statement s JOIN chosen ON chosen.id = s.id) AS statement,
         (SELECT count(*) FILTER (WHERE others.answered) FROM others) AS answered,
         (SELECT count(*) FROM others) AS total
       FROM asked`,
      [slug, accountId],
    );
  }
}
