import { newId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { madridBody, type MadridComment, type MadridProposal } from '@samrad/results/core';
import { chunked } from './chunked';

const CHUNK = 2_000;

/** The deepest path that a thread holds: a root and thirty replies below each other. */
const DEEPEST = 31;

export interface StagedMadrid {
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly sample: string;
  readonly proposals: number;
  readonly comments: number;
  readonly orphans: number;
  readonly empty: number;
  readonly textless: number;
  readonly miscounted: number;
}

/** Decide Madrid's files in temporary tables, comments in their place in the thread. */
export class MadridStaging {
  private constructor(private readonly tx: WriteTransaction) {}

  static async begin(tx: WriteTransaction): Promise<MadridStaging> {
    await tx.query(`
      CREATE TEMPORARY TABLE staged_proposal (
        id integer PRIMARY KEY, uuid uuid, thread uuid, author integer, at timestamptz, title text, body text,
        has_text boolean, status text, supports integer, stated_comments integer
      ) ON COMMIT DROP`);
    await tx.query(`
      CREATE TEMPORARY TABLE staged_message (
        id integer PRIMARY KEY, uuid uuid, line integer, proposal integer, parent integer, author integer,
        at timestamptz, body text, up integer, down integer,
        number integer, path integer[], parent_missing boolean DEFAULT false
      ) ON COMMIT DROP`);
    return new MadridStaging(tx);
  }

  async proposals(rows: AsyncIterable<MadridProposal>): Promise<void> {
    for await (const chunk of chunked(rows, CHUNK)) {
      await this.tx.query(
        `INSERT INTO staged_proposal SELECT * FROM unnest($1::int[], $2::uuid[], $3::uuid[], $4::int[],
           $5::timestamptz[], $6::text[], $7::text[], $8::boolean[], $9::text[], $10::int[], $11::int[])`,
        [
          chunk.map((row) => row.id),
          chunk.map(() => newId()),
          chunk.map(() => newId()),
          chunk.map((row) => row.authorId),
          chunk.map((row) => row.at),
          chunk.map((row) => row.title),
          chunk.map(madridBody),
          chunk.map((row) => row.text !== ''),
          chunk.map((row) => row.status),
          chunk.map((row) => row.supports),
          chunk.map((row) => row.statedComments),
        ],
      );
    }
  }

  async comments(rows: AsyncIterable<MadridComment>): Promise<void> {
    for await (const chunk of chunked(rows, CHUNK)) {
      await this.tx.query(
        `INSERT INTO staged_message (id, uuid, line, proposal, parent, author, at, body, up, down)
         SELECT * FROM unnest($1::int[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[],
           $7::timestamptz[], $8::text[], $9::int[], $10::int[])`,
        [
          chunk.map((row) => row.id),
          chunk.map(() => newId()),
          chunk.map((row) => row.line),
          chunk.map((row) => row.proposalId),
          chunk.map((row) => row.parentId),
          chunk.map((row) => row.authorId),
          chunk.map((row) => row.at),
          chunk.map((row) => row.text),
          chunk.map((row) => row.up),
          chunk.map((row) => row.down),
        ],
      );
    }
  }

  /**
   * Numbers every comment in its thread and gives it its path. A parent is a comment on the same
   * proposal with a lower id; any other is as good as missing, so that nothing goes round in a ring.
   * @returns lines of the comments that stand deeper than a thread can hold
   */
  async place(): Promise<number[]> {
    await this.tx.query(
      `UPDATE staged_message m SET parent = NULL, parent_missing = true
       WHERE m.parent IS NOT NULL AND NOT EXISTS (
         SELECT FROM staged_message p WHERE p.id = m.parent AND p.proposal = m.proposal AND p.id < m.id)`,
    );
    await this.tx.query(
      `UPDATE staged_message m SET number = x.number FROM (
         SELECT id, row_number() OVER (PARTITION BY proposal ORDER BY id) AS number FROM staged_message) x
       WHERE x.id = m.id`,
    );
    await this.tx.query(
      `WITH RECURSIVE placed AS (
         SELECT id, ARRAY[number] AS path FROM staged_message WHERE parent IS NULL
         UNION ALL
         SELECT m.id, p.path || m.number FROM placed p JOIN staged_message m ON m.parent = p.id)
       UPDATE staged_message m SET path = p.path FROM placed p WHERE p.id = m.id`,
    );
    const rows = await this.tx.query<{ line: number }>(
      'SELECT line FROM staged_message WHERE cardinality(path) > $1 ORDER BY line',
      [DEEPEST],
    );
    return rows.map((row) => row.line);
  }

  async leaveOut(lines: readonly number[]): Promise<void> {
    await this.tx.query('DELETE FROM staged_message WHERE line = ANY ($1)', [lines]);
  }

  summary(): Promise<StagedMadrid> {
    return this.tx.one<StagedMadrid>(
      `SELECT min(at) AS "opensAt", greatest(max(at), min(at) + interval '1 second') AS "closesAt",
         (SELECT coalesce(string_agg(title || '. ' || body, E'\\n'), '') FROM staged_proposal) AS sample,
         (SELECT count(*) FROM staged_proposal) AS proposals,
         (SELECT count(*) FROM staged_message) AS comments,
         (SELECT count(*) FROM staged_message WHERE parent_missing) AS orphans,
         (SELECT count(*) FROM staged_message WHERE body = '') AS empty,
         (SELECT count(*) FROM staged_proposal WHERE NOT has_text) AS textless,
         (SELECT count(*) FROM staged_proposal p WHERE stated_comments <>
           (SELECT count(*) FROM staged_message m WHERE m.proposal = p.id)) AS miscounted
       FROM (SELECT at FROM staged_proposal UNION ALL SELECT at FROM staged_message) t`,
    );
  }
}
