import type { WriteTransaction } from '@samrad/register/api';
import type { PolisComment, PolisParticipant, PolisVote } from '@samrad/results/core';
import { chunked } from './chunked';

const CHUNK = 5_000;

/** When it all happened, and what it was written in. */
export interface StagedSpan {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly sample: string;
}

/** A Polis export in temporary tables, as it was read; gone with the transaction. */
export class PolisStaging {
  private constructor(private readonly tx: WriteTransaction) {}

  static async begin(tx: WriteTransaction): Promise<PolisStaging> {
    await tx.query(`
      CREATE TEMPORARY TABLE staged_comment (
        id integer PRIMARY KEY, author integer, at timestamptz, body text, moderated smallint,
        is_meta boolean, is_seed boolean
      ) ON COMMIT DROP`);
    await tx.query(`
      CREATE TEMPORARY TABLE staged_vote (
        n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        statement integer, voter integer, value smallint, at timestamptz
      ) ON COMMIT DROP`);
    await tx.query(`
      CREATE TEMPORARY TABLE staged_person (id integer PRIMARY KEY, source_group integer) ON COMMIT DROP`);
    await tx.query(`
      CREATE TEMPORARY TABLE staged_cell (person integer, statement integer, value smallint) ON COMMIT DROP`);
    return new PolisStaging(tx);
  }

  async comments(rows: AsyncIterable<PolisComment>): Promise<void> {
    for await (const chunk of chunked(rows, CHUNK)) {
      await this.tx.query(
        `INSERT INTO staged_comment SELECT * FROM unnest(
           $1::int[], $2::int[], $3::timestamptz[], $4::text[], $5::smallint[], $6::boolean[], $7::boolean[])`,
        [
          chunk.map((row) => row.id),
          chunk.map((row) => row.authorId),
          chunk.map((row) => row.at),
          chunk.map((row) => row.text),
          chunk.map((row) => row.moderated),
          chunk.map((row) => row.isMeta),
          chunk.map((row) => row.isSeed),
        ],
      );
    }
  }

  /** In the order of the file, which decides between votes of the same millisecond. */
  async votes(
    rows: AsyncIterable<Omit<PolisVote, 'line' | 'at'> & { at: Date | null }>,
  ): Promise<void> {
    for await (const chunk of chunked(rows, CHUNK)) {
      await this.tx.query(
        `INSERT INTO staged_vote (statement, voter, value, at)
         SELECT s, p, v, at FROM unnest($1::int[], $2::int[], $3::smallint[], $4::timestamptz[])
           WITH ORDINALITY x(s, p, v, at, n) ORDER BY n`,
        [
          chunk.map((row) => row.statementId),
          chunk.map((row) => row.voterId),
          chunk.map((row) => row.value),
          chunk.map((row) => row.at),
        ],
      );
    }
  }

  async participants(rows: AsyncIterable<PolisParticipant>): Promise<void> {
    for await (const chunk of chunked(rows, 500)) {
      await this.tx.query('INSERT INTO staged_person SELECT * FROM unnest($1::int[], $2::int[])', [
        chunk.map((row) => row.id),
        chunk.map((row) => row.groupId),
      ]);
      const cells = chunk.flatMap(({ id, votes }) => votes.map((vote) => ({ id, ...vote })));
      await this.tx.query(
        'INSERT INTO staged_cell SELECT * FROM unnest($1::int[], $2::int[], $3::smallint[])',
        [
          cells.map((cell) => cell.id),
          cells.map((cell) => cell.statementId),
          cells.map((cell) => cell.value),
        ],
      );
    }
  }

  /** Without votes.csv the final votes are all there is; they have no time of their own. */
  async takeCellsForVotes(): Promise<void> {
    await this.tx.query(
      `INSERT INTO staged_vote (statement, voter, value, at)
       SELECT statement, person, value, (SELECT max(at) FROM staged_comment)
       FROM staged_cell ORDER BY person, statement`,
    );
  }

  /** Cells of participants-votes.csv that differ from the last votes; 0 in every sound export. */
  async differingCells(): Promise<number> {
    const { count } = await this.tx.one<{ count: number }>(
      `SELECT count(*) AS count FROM (
         SELECT DISTINCT ON (voter, statement) voter, statement, value FROM staged_vote
         ORDER BY voter, statement, at DESC, n DESC) v
       FULL JOIN staged_cell c ON c.person = v.voter AND c.statement = v.statement
       WHERE v.value IS DISTINCT FROM c.value`,
    );
    return count;
  }

  span(): Promise<StagedSpan> {
    return this.tx.one<StagedSpan>(
      `SELECT min(at) AS "opensAt", greatest(max(at), min(at) + interval '1 second') AS "closesAt",
         (SELECT coalesce(string_agg(body, E'\\n'), '') FROM (
           SELECT body FROM staged_comment ORDER BY id LIMIT 400) s) AS sample
       FROM (SELECT at FROM staged_comment UNION ALL SELECT at FROM staged_vote) t`,
    );
  }
}
