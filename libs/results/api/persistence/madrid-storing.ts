import type { NewEntry, WriteTransaction } from '@samrad/register/api';

/** Register entries in one call. */
const CHUNK = 500;

/** From the temporary tables into the dialogue's own, with an entry in the register for each. */
export class MadridStoring {
  constructor(
    private readonly tx: WriteTransaction,
    private readonly dialogueId: string,
    private readonly language: string,
  ) {}

  async join(): Promise<number> {
    const { count } = await this.tx.one<{ count: number }>(
      `SELECT count(*) AS count FROM dialogue_join_imported($1, ARRAY(
         SELECT author::text FROM staged_proposal UNION SELECT author::text FROM staged_message))`,
      [this.dialogueId],
    );
    return count;
  }

  async proposals(): Promise<void> {
    const { tx, dialogueId, language } = this;
    await tx.query(
      `INSERT INTO thread (id, dialogue_id, comments, visible_neither)
       SELECT p.thread, $1, c.count, c.count FROM staged_proposal p
       CROSS JOIN LATERAL (SELECT count(*) FROM staged_message m WHERE m.proposal = p.id) c`,
      [dialogueId],
    );
    await tx.query(
      `INSERT INTO proposal (id, dialogue_id, number, participant_id, thread_id, title, body, language,
         imported_supports, imported_ref, submitted_at)
       SELECT s.uuid, $1, row_number() OVER (ORDER BY s.id), p.id, s.thread, s.title, s.body, $2,
         s.supports, s.id::text, s.at
       FROM staged_proposal s JOIN participant p ON p.dialogue_id = $1 AND p.imported_ref = s.author::text`,
      [dialogueId, language],
    );
    await tx.query(
      `INSERT INTO proposal_version (proposal_id, version, title, body, at)
       SELECT id, 1, title, body, submitted_at FROM proposal WHERE dialogue_id = $1`,
      [dialogueId],
    );
    await tx.query(
      `INSERT INTO imported_proposal (proposal_id, has_text, source_status, source_comments)
       SELECT uuid, has_text, status, stated_comments FROM staged_proposal`,
    );
    await this.enter('proposal-submitted', (after) =>
      this.tx.query(
        `SELECT number AS place, id, json_build_object('number', number, 'version', 1,
           'participantId', participant_id, 'title', title, 'body', body, 'language', language) AS payload
         FROM proposal WHERE dialogue_id = $1 AND number > $2 ORDER BY number LIMIT $3`,
        [dialogueId, after, CHUNK],
      ),
    );
  }

  async comments(): Promise<void> {
    await this.tx.query(
      `INSERT INTO comment (id, thread_id, dialogue_id, participant_id, number, parent_id, path, body, stance,
         language, created_at, imported_ref, imported_up, imported_down, parent_missing)
       SELECT m.uuid, s.thread, $1, p.id, m.number, a.uuid, m.path, m.body, 'neither', $2, m.at, m.id::text,
         m.up, m.down, m.parent_missing
       FROM staged_message m
       JOIN staged_proposal s ON s.id = m.proposal
       JOIN participant p ON p.dialogue_id = $1 AND p.imported_ref = m.author::text
       LEFT JOIN staged_message a ON a.id = m.parent
       ORDER BY m.id`,
      [this.dialogueId, this.language],
    );
    await this.enter('comment-submitted', (after) =>
      this.tx.query(
        `SELECT m.id AS place, c.id, json_build_object('id', c.id, 'threadId', c.thread_id,
           'participantId', c.participant_id, 'parentId', c.parent_id, 'body', c.body, 'stance', c.stance,
           'language', c.language, 'number', c.number) AS payload
         FROM staged_message m JOIN comment c ON c.id = m.uuid WHERE m.id > $1 ORDER BY m.id LIMIT $2`,
        [after, CHUNK],
      ),
    );
  }

  private async enter(
    kind: string,
    next: (after: number) => Promise<{ place: number; id: string; payload: NewEntry['payload'] }[]>,
  ): Promise<void> {
    const { tx, dialogueId } = this;
    for (let after = 0; ;) {
      const rows = await next(after);
      const last = rows.at(-1);
      if (!last) return;
      await tx.appendAll(
        rows.map(({ id, payload }) => ({ dialogueId, kind, subjectId: id, payload })),
      );
      after = last.place;
    }
  }
}
