import type { DemoComment } from './demo.types';
import { anyone, isFirst, newId, since, type Planting } from './planting';

interface Thread {
  readonly threadId: string;
  /** Who wrote the proposal answers in replies that take no stance. */
  readonly author: string;
  readonly at: Date;
  readonly comments: readonly DemoComment[];
}

interface Place {
  readonly parentId: string | null;
  readonly path: readonly number[];
  readonly at: Date;
}

/** Comments and their replies, numbered in the order of their time as everywhere. */
export async function plantComments(planting: Planting, thread: Thread): Promise<void> {
  const { tx, dialogueId } = planting;
  const times = timesOf(planting, thread);
  let number = 0;
  let hidden = 0;
  const plant = async (comment: DemoComment, place: Place): Promise<void> => {
    number += 1;
    if (comment.hidden) hidden += 1;
    const path = [...place.path, number];
    const at = times[number - 1] ?? place.at;
    const id = await plantOne(planting, thread, comment, { ...place, path, at });
    for (const reply of comment.replies ?? []) await plant(reply, { parentId: id, path, at });
  };
  for (const comment of thread.comments)
    await plant(comment, { parentId: null, path: [], at: thread.at });
  await tx.query(
    `UPDATE thread SET (comments, visible_for, visible_against, visible_question, visible_neither) = (
       SELECT $2::integer, count(*) FILTER (WHERE stance = 'for'), count(*) FILTER (WHERE stance = 'against'),
         count(*) FILTER (WHERE stance = 'question'), count(*) FILTER (WHERE stance = 'neither')
       FROM comment WHERE thread_id = $1 AND hidden_at IS NULL)
     WHERE id = $1`,
    [thread.threadId, number],
  );
  await tx.query(`SELECT dialogue_count($1, 'comments', $2)`, [dialogueId, number - hidden]);
}

/** One moment for each comment and reply, the earliest first. */
function timesOf(planting: Planting, { comments, at }: Thread): Date[] {
  const count = (list: readonly DemoComment[]): number =>
    list.reduce((sum, comment) => sum + 1 + count(comment.replies ?? []), 0);
  const times = Array.from({ length: count(comments) }, () => since(planting, at));
  return times.sort((a, b) => a.getTime() - b.getTime());
}

async function plantOne(
  planting: Planting,
  thread: Thread,
  comment: DemoComment,
  place: Place,
): Promise<string> {
  const { tx, dialogueId, language } = planting;
  const id = newId();
  const isAuthors = comment.stance === 'neither' && place.parentId !== null;
  const participant = isAuthors ? thread.author : anyone(planting);
  await tx.query(
    `INSERT INTO comment (id, thread_id, dialogue_id, participant_id, number, parent_id, path, body, stance, language, created_at, first_contribution)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      thread.threadId,
      dialogueId,
      participant,
      place.path.at(-1),
      place.parentId,
      place.path,
      comment.body,
      comment.stance,
      language,
      place.at,
      isFirst(planting, participant),
    ],
  );
  await tx.append({
    dialogueId,
    kind: 'comment-submitted',
    subjectId: id,
    payload: { participant, body: comment.body, stance: comment.stance },
  });
  if (comment.hidden) await hide(planting, id, comment.hidden);
  return id;
}

async function hide(
  planting: Planting,
  id: string,
  { rule, reason }: NonNullable<DemoComment['hidden']>,
): Promise<void> {
  const { tx, dialogueId } = planting;
  const at = since(planting, new Date(planting.now - 86_400_000));
  await tx.query(
    'UPDATE comment SET hidden_at = $2, hidden_rule = $3, hidden_reason = $4 WHERE id = $1',
    [id, at, rule, reason],
  );
  const moderator = await tx.one<{ id: string }>(
    `SELECT m.account_id AS id FROM membership m JOIN dialogue d USING (organisation_id)
     WHERE d.id = $1 AND m.role = 'moderator' LIMIT 1`,
    [dialogueId],
  );
  await tx.query(
    `INSERT INTO act (id, dialogue_id, comment_id, kind, rule, reason, account_id, at)
     VALUES ($1, $2, $3, 'hide', $4, $5, $6, $7)`,
    [newId(), dialogueId, id, rule, reason, moderator.id, at],
  );
  await tx.append({ dialogueId, kind: 'comment-hidden', subjectId: id, payload: { rule, reason } });
}
