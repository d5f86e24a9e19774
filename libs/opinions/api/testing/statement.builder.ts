import { newId, type Database } from '@samrad/platform/api';

interface StatementParts {
  readonly dialogueId: string;
  readonly participantId: string;
  readonly text?: string;
  readonly language?: string;
}

export interface BuiltStatement {
  readonly id: string;
  readonly number: number;
}

/** A statement put straight into the database, with the next number of its dialogue. */
export async function statementIn(
  database: Database,
  parts: StatementParts,
): Promise<BuiltStatement> {
  const id = newId();
  const { number } = await database.one<{ number: number }>(
    `WITH counted AS (SELECT dialogue_count($2, 'statements', 1))
     INSERT INTO statement (id, dialogue_id, number, participant_id, text, language)
     SELECT $1, $2, (SELECT coalesce(max(s.number), 0) + 1 FROM statement s WHERE s.dialogue_id = $2), $3, $4, $5
     FROM counted RETURNING number`,
    [
      id,
      parts.dialogueId,
      parts.participantId,
      parts.text ?? `Bussen ska gå minst en gång i timmen. (${id.slice(-6)})`,
      parts.language ?? 'sv',
    ],
  );
  return { id, number };
}
