import { Injectable } from '@nestjs/common';
import type { Statement } from '@samrad/opinions/contract';
import { Database } from '@samrad/platform/api';
import type { AskedRow, StatementRow } from './statement.row';
import { ASKED, ASKED_FIELDS, PUBLIC_STATEMENT, STATEMENT_FOR_READER } from './statement.sql';

export interface OneStatementRow extends AskedRow {
  readonly statement: StatementRow;
}

@Injectable()
export class StatementReadModel {
  constructor(private readonly database: Database) {}

  /** One statement for one reader. @throws Error when it is not there: its id came from us */
  get(slug: string, accountId: string | null, id: string): Promise<OneStatementRow> {
    return this.database.one<OneStatementRow>(
      `WITH ${ASKED} SELECT ${ASKED_FIELDS}, ${STATEMENT_FOR_READER} AS statement
       FROM statement s JOIN asked ON s.dialogue_id = asked.id WHERE s.id = $3`,
      [slug, accountId, id],
    );
  }

  /** Statements as everybody may see them now, by id; for those who follow live. */
  async present(ids: readonly string[]): Promise<ReadonlyMap<string, Statement>> {
    const rows = await this.database.query<{ id: string; statement: Statement }>(
      `SELECT s.id, ${PUBLIC_STATEMENT} AS statement FROM statement s WHERE s.id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, statement }) => [id, statement]));
  }
}
