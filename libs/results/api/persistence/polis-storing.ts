import type { ImportedStand } from '@samrad/opinions/api';
import type { WriteTransaction } from '@samrad/register/api';

/** Stands in one call. */
const CHUNK = 2_000;

/** From the temporary tables into the dialogue's own. */
export class PolisStoring {
  constructor(
    private readonly tx: WriteTransaction,
    private readonly dialogueId: string,
  ) {}

  /** Everybody who wrote or voted gets a name in the dialogue. */
  async join(): Promise<void> {
    await this.tx.query(
      `SELECT count(*) FROM dialogue_join_imported($1, ARRAY(
         SELECT voter::text FROM staged_vote UNION SELECT author::text FROM staged_comment))`,
      [this.dialogueId],
    );
    await this.tx.query(
      `INSERT INTO imported_participant (participant_id, source_group)
       SELECT p.id, s.source_group FROM staged_person s
       JOIN participant p ON p.dialogue_id = $1 AND p.imported_ref = s.id::text
       WHERE s.source_group IS NOT NULL`,
      [this.dialogueId],
    );
  }

  statements(): Promise<StagedStatement[]> {
    return this.tx.query<StagedStatement>(
      `SELECT s.id::text AS ref, s.body AS text, s.at AS "statedAt", s.moderated AS moderation,
         p.id AS "participantId"
       FROM staged_comment s
       JOIN participant p ON p.dialogue_id = $1 AND p.imported_ref = s.author::text ORDER BY s.id`,
      [this.dialogueId],
    );
  }

  async marks(): Promise<void> {
    await this.tx.query(
      `INSERT INTO imported_statement (statement_id, is_meta, is_seed)
       SELECT t.id, s.is_meta, s.is_seed FROM staged_comment s
       JOIN statement t ON t.dialogue_id = $1 AND t.imported_ref = s.id::text
       WHERE s.is_meta OR s.is_seed`,
      [this.dialogueId],
    );
  }

  /**
   * Every act of voting, a list at a time: first what each person answered first, in the order it
   * happened, then what they answered next. So a list never holds two answers of one person to one
   * statement, and each change of mind gets its own entry in the register.
   */
  async *stands(): AsyncGenerator<ImportedStand[]> {
    await this.tx.query(
      `CREATE TEMPORARY TABLE staged_stand ON COMMIT DROP AS
       SELECT v.turn, row_number() OVER (PARTITION BY v.turn ORDER BY v.at, v.n) AS place,
         t.id AS statement, p.id AS participant, v.value, v.at
       FROM (SELECT *, row_number() OVER (PARTITION BY voter, statement ORDER BY at, n) AS turn
         FROM staged_vote) v
       JOIN statement t ON t.dialogue_id = $1 AND t.imported_ref = v.statement::text
       JOIN participant p ON p.dialogue_id = $1 AND p.imported_ref = v.voter::text`,
      [this.dialogueId],
    );
    await this.tx.query('CREATE INDEX ON staged_stand (turn, place)');
    let [turn, from] = [1, 0];
    for (;;) {
      const chunk = await this.tx.query<ImportedStand>(
        `SELECT statement AS "statementId", participant AS "participantId", value, at AS "takenAt"
         FROM staged_stand WHERE turn = $1 AND place > $2 AND place <= $3 ORDER BY place`,
        [turn, from, from + CHUNK],
      );
      if (chunk.length === 0 && from === 0) return;
      if (chunk.length > 0) yield chunk;
      [turn, from] = chunk.length < CHUNK ? [turn + 1, 0] : [turn, from + CHUNK];
    }
  }

  figures(): Promise<{
    participants: number;
    statements: number;
    stands: number;
    silent: number;
    unvoted: number;
  }> {
    return this.tx.one(
      `WITH s AS (SELECT count(*) AS stands, count(DISTINCT participant_id) AS participants,
           count(DISTINCT statement_id) AS statements FROM stand WHERE dialogue_id = $1)
       SELECT s.stands, s.participants, s.statements,
         (SELECT count(*) FROM participant WHERE dialogue_id = $1) - s.participants AS silent,
         (SELECT count(*) FROM statement WHERE dialogue_id = $1) - s.statements AS unvoted
       FROM s`,
      [this.dialogueId],
    );
  }
}

interface StagedStatement {
  readonly ref: string;
  readonly text: string;
  readonly statedAt: Date;
  readonly moderation: -1 | 0 | 1;
  readonly participantId: string;
}
