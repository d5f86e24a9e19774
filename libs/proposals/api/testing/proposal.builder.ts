import { newId, type Database } from '@samrad/platform/api';

interface GivenProposal {
  readonly dialogueId: string;
  readonly participantId: string;
  readonly title?: string;
  readonly body?: string;
  readonly language?: string;
}

/** A proposal with its thread, as they stand in their tables; nothing is written to the register. */
export async function proposalIn(
  database: Database,
  given: GivenProposal,
): Promise<{ id: string; number: number; threadId: string }> {
  const [id, threadId] = [newId(), newId()];
  const title = given.title ?? 'Låt bussen vänta in tåget i Sala';
  const body = given.body ?? 'När tåget är fem minuter sent har bussen mot Norberg redan gått.';
  const { number } = await database.one<{ number: number }>(
    `WITH t AS (INSERT INTO thread (id, dialogue_id) VALUES ($2, $3)),
       p AS (INSERT INTO proposal (id, dialogue_id, number, participant_id, thread_id, title, body, language)
         SELECT $1, $3, coalesce(max(o.number), 0) + 1, $4, $2, $5, $6, $7 FROM proposal o WHERE o.dialogue_id = $3
         RETURNING number),
       v AS (INSERT INTO proposal_version (proposal_id, version, title, body, participant_id) VALUES ($1, 1, $5, $6, $4)),
       f AS (SELECT dialogue_count($3, 'proposals', 1))
     SELECT p.number FROM p, f`,
    [id, threadId, given.dialogueId, given.participantId, title, body, given.language ?? 'sv'],
  );
  return { id, number, threadId };
}
