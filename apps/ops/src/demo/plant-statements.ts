import type { NewEntry } from '@samrad/register/api';
import type { DemoStatement } from './demo.types';
import { anyone, append, newId, since, type Planting } from './planting';

/** How many of the participants answer each statement. */
const ANSWERED = 0.72;

/**
 * Statements and stands. People are of two minds, spread unevenly, so that agreement on one
 * statement goes with agreement on others, as it does among people.
 */
export async function plantStatements(
  planting: Planting,
  statements: readonly DemoStatement[],
): Promise<void> {
  const { tx, dialogueId, participants, random } = planting;
  if (statements.length === 0) return;
  const minds = new Map(participants.map((id) => [id, random.next() < 0.55 ? 1 : -1]));
  const opened = new Date(planting.now - 10 * 86_400_000);
  let stands = 0;
  for (const [i, statement] of statements.entries()) {
    const id = await plantOne(planting, statement, i + 1, opened);
    const answers = participants.flatMap((participant) => {
      if (random.next() > ANSWERED) return [];
      const tilt = (i % 3 === 0 ? 12 : i % 3 === 1 ? -12 : 0) * (minds.get(participant) ?? 1);
      return [{ participant, value: answer(statement, random.next() * 100 - tilt) }];
    });
    await takeStands(planting, id, answers, opened);
    stands += answers.length;
  }
  await tx.query(`SELECT dialogue_count($1, 'statements', $2)`, [dialogueId, statements.length]);
  await tx.query(`SELECT dialogue_count($1, 'stands', $2)`, [dialogueId, stands]);
}

function answer({ agree, disagree }: DemoStatement, drawn: number): number {
  if (drawn < agree) return 1;
  return drawn < agree + disagree ? -1 : 0;
}

async function plantOne(
  planting: Planting,
  { text }: DemoStatement,
  number: number,
  at: Date,
): Promise<string> {
  const { tx, dialogueId, language } = planting;
  const id = newId();
  const author = anyone(planting);
  await tx.query(
    `INSERT INTO statement (id, dialogue_id, number, participant_id, text, language, stated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, dialogueId, number, author, text, language, at],
  );
  await tx.append({
    dialogueId,
    kind: 'statement-made',
    subjectId: id,
    payload: { participant: author, text, language },
  });
  return id;
}

interface Answer {
  readonly participant: string;
  readonly value: number;
}

async function takeStands(
  planting: Planting,
  id: string,
  answers: readonly Answer[],
  opened: Date,
): Promise<void> {
  const { tx, dialogueId } = planting;
  await tx.query(
    `INSERT INTO stand (statement_id, participant_id, dialogue_id, value, taken_at)
     SELECT $1, p, $2, v, t FROM unnest($3::uuid[], $4::smallint[], $5::timestamptz[]) x(p, v, t)`,
    [
      id,
      dialogueId,
      answers.map((one) => one.participant),
      answers.map((one) => one.value),
      answers.map(() => since(planting, opened)),
    ],
  );
  await tx.query(`UPDATE statement SET agree = $2, disagree = $3, pass = $4 WHERE id = $1`, [
    id,
    ...[1, -1, 0].map((value) => answers.filter((one) => one.value === value).length),
  ]);
  const entries = answers.map(({ participant, value }): NewEntry => ({
    dialogueId,
    kind: 'stand-taken',
    subjectId: id,
    payload: { participant, value },
  }));
  await append(tx, entries);
}
