import type { WriteTransaction } from '@samrad/register/api';
import type { DemoDialogue, DemoText } from './demo.types';
import type { Member } from './plant-crowd';
import { plantDetails } from './plant-details';
import { plantMerges } from './plant-merges';
import { plantPeople } from './plant-people';
import { plantProposals } from './plant-proposals';
import { plantReports } from './plant-reports';
import { EVENING, plantRounds } from './plant-rounds';
import { plantStatements } from './plant-statements';
import { plantSuspensions } from './plant-suspensions';
import { plantTakingPart } from './plant-taking-part';
import { moment, newId, type Planting } from './planting';
import { Random } from './random';

/** One dialogue with everything in it. */
export async function plantDialogue(
  tx: WriteTransaction,
  demo: DemoDialogue,
  { now, crowd }: { readonly now: number; readonly crowd: readonly Member[] },
): Promise<void> {
  const random = new Random(hash(demo.slug));
  // Pseudonyms are drawn in the database; the same seed draws the same ones.
  await tx.query('SELECT setseed($1)', [random.next()]);
  const dialogueId = await plantFrame(tx, demo, { now, random });
  const participants = await plantPeople(tx, dialogueId, demo, crowd);
  const planting: Planting = {
    tx,
    dialogueId,
    language: demo.language,
    participants,
    random,
    now,
    heard: new Set(),
  };
  await plantProposals(planting, demo.proposals);
  await plantMerges(planting, demo.merges ?? []);
  if (demo.details) await plantDetails(planting, demo.details);
  await plantStatements(planting, demo.statements);
  await plantReports(planting, demo.reports ?? []);
  await plantSuspensions(planting, demo.suspensions ?? []);
}

async function plantFrame(
  tx: WriteTransaction,
  demo: DemoDialogue,
  time: Pick<Planting, 'now' | 'random'>,
): Promise<string> {
  const id = newId();
  const day = (days: number, hours: number): Date =>
    new Date((Math.floor(time.now / 86_400_000) + days) * 86_400_000 + hours * 3_600_000);
  const evening = (days: number): Date => day(days, EVENING);
  const { id: organisationId } = await tx.one<{ id: string }>(
    'SELECT id FROM organisation WHERE slug = $1',
    [demo.organisation],
  );
  await tx.query(
    `INSERT INTO dialogue (id, organisation_id, slug, language, level, support_visibility, answer_due, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      organisationId,
      demo.slug,
      demo.language,
      demo.level,
      demo.supportVisibility,
      evening(demo.answerDue),
      moment(time, -120),
    ],
  );
  await plantTakingPart(tx, id, demo);
  for (const [language, text] of Object.entries(demo.texts))
    await plantText(tx, id, language, text);
  const question = demo.texts[demo.language]?.question ?? '';
  await tx.append({
    dialogueId: id,
    kind: 'dialogue-created',
    subjectId: id,
    payload: { question, level: demo.level },
  });
  await plantRounds(tx, { dialogueId: id, organisationId, language: demo.language }, demo, day);
  return id;
}

async function plantText(
  tx: WriteTransaction,
  id: string,
  language: string,
  text: DemoText,
): Promise<void> {
  await tx.query(
    `INSERT INTO dialogue_text (dialogue_id, language, question, lead, background, can, cannot, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      language,
      text.question,
      text.lead,
      text.background,
      text.can,
      text.cannot,
      text.decidedBy,
    ],
  );
}

function hash(text: string): number {
  return [...text].reduce(
    (sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0,
    7,
  );
}
