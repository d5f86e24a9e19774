import type { Stance } from '@samrad/discussion/contract';
import { newId, type Database } from '@samrad/platform/api';
import { moveCounts } from '../persistence/comment.sql';

/** An empty thread. */
export async function threadIn(
  database: Database,
  given: { readonly dialogueId: string },
): Promise<{ id: string }> {
  const id = newId();
  await database.query('INSERT INTO thread (id, dialogue_id) VALUES ($1, $2)', [
    id,
    given.dialogueId,
  ]);
  return { id };
}

interface GivenComment {
  readonly threadId: string;
  readonly participantId: string;
  readonly parentId?: string;
  readonly body?: string;
  readonly stance?: Stance;
  readonly language?: string;
  /** Hidden from the start, under this rule. */
  readonly hiddenRule?: string;
}

/** A comment as it stands in its table; nothing is written to the register. */
export async function commentIn(
  database: Database,
  given: GivenComment,
): Promise<{ id: string; number: number }> {
  const id = newId();
  const { number } = await database.one<{ number: number }>(
    `WITH t AS (UPDATE thread SET comments = comments + 1,
         ${moveCounts('$6', 'CASE WHEN $8::text IS NULL THEN 1 ELSE 0 END')} WHERE id = $2 RETURNING *)
     INSERT INTO comment (id, thread_id, dialogue_id, participant_id, number, parent_id, path, body,
       stance, language, hidden_at, hidden_rule, hidden_reason)
     SELECT $1, t.id, t.dialogue_id, $3, t.comments, $4,
       coalesce((SELECT path FROM comment WHERE id = $4), '{}') || t.comments, $5, $6, $7,
       CASE WHEN $8::text IS NULL THEN NULL ELSE clock_timestamp() END, $8,
       CASE WHEN $8::text IS NULL THEN NULL ELSE 'Hidden from the start by a test.' END
     FROM t RETURNING number,
       CASE WHEN hidden_at IS NULL THEN dialogue_count(dialogue_id, 'comments', 1) END`,
    [
      id,
      given.threadId,
      given.participantId,
      given.parentId ?? null,
      given.body ?? 'The bus could wait for the train.',
      given.stance ?? 'neither',
      given.language ?? 'sv',
      given.hiddenRule ?? null,
    ],
  );
  return { id, number };
}
