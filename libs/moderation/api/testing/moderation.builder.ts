import { participantIn } from '@samrad/dialogues/api/testing';
import { newId, type Database } from '@samrad/platform/api';

/** A case that waits, as it stands in its table; without reports, so that nobody is in the way. */
export async function caseIn(
  database: Database,
  given: { readonly dialogueId: string; readonly postId: string; readonly hours?: number },
): Promise<{ id: string }> {
  const id = newId();
  await database.query(
    `INSERT INTO moderation_case (id, dialogue_id, post_kind, post_id, due_at, reports, grave)
     SELECT $1, $2, m.kind, m.id, clock_timestamp() + make_interval(hours => $4), 1, false
     FROM moderated_post m WHERE m.id = $3`,
    [id, given.dialogueId, given.postId, given.hours ?? 24],
  );
  return { id };
}

interface GivenSuspension {
  readonly dialogueId: string;
  /** Whom it is about. */
  readonly accountId: string;
  readonly state: 'proposed' | 'confirmed';
}

/** A suspension by nobody who is still there, in place of any other of theirs. */
export async function suspensionIn(
  database: Database,
  { dialogueId, accountId, state }: GivenSuspension,
): Promise<{ id: string }> {
  const id = newId();
  const { id: participantId } = await participantIn(database, { dialogueId, accountId });
  await database.query('DELETE FROM suspension WHERE participant_id = $1', [participantId]);
  await database.query(
    `INSERT INTO suspension (id, dialogue_id, participant_id, rule, reason, until, state, decided_at)
     VALUES ($1, $2, $3, 'respect', 'Nedsättande om en hel grupp.', clock_timestamp() + interval '7 days', $4,
       CASE $4 WHEN 'confirmed' THEN clock_timestamp() END)`,
    [id, dialogueId, participantId, state],
  );
  return { id };
}
