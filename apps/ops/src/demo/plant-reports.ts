import type { DemoReport } from './demo.types';
import { newId, type Planting } from './planting';

/** Who reports in the demo, the first of them first. */
const REPORTERS = ['resident@demo.example', 'neighbour@demo.example'];

/** A day from the first report, and an hour sooner for each further one. */
const DAY = 24;

/** Cases that wait in the moderators' queue. */
export async function plantReports(
  { tx, dialogueId, now }: Planting,
  reports: readonly DemoReport[],
): Promise<void> {
  for (const { kind, nth, rule, hoursAgo, words } of reports) {
    const id = newId();
    const opened = new Date(now - hoursAgo * 3_600_000);
    const due = new Date(opened.getTime() + (DAY + 1 - words.length) * 3_600_000);
    const { postId } = await tx.one<{ postId: string }>(
      `INSERT INTO moderation_case (id, dialogue_id, post_kind, post_id, opened_at, due_at, reports, grave)
       SELECT $1, $2, m.kind, m.id, $5, $6, $7, false FROM moderated_post m
       WHERE m.dialogue_id = $2 AND m.kind = $3 AND m.stands AND m.hidden_at IS NULL
       ORDER BY m.at, m.id OFFSET $4 LIMIT 1 RETURNING post_id AS "postId"`,
      [id, dialogueId, kind, nth - 1, opened, due, words.length],
    );
    for (const [i, text] of words.entries()) {
      await tx.query(
        `INSERT INTO report (id, case_id, post_id, account_id, rule, words, at)
         SELECT $1, $2, $3, a.id, $5, $6, $7 FROM account a WHERE a.email = $4`,
        [newId(), id, postId, REPORTERS[i], rule, text, opened],
      );
    }
  }
}
