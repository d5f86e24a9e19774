import { ROUND_EVENTS } from '@samrad/dialogues/contract';
import type { WriteTransaction } from '@samrad/register/api';
import type { DemoDialogue, DemoRound, DemoRoundChange, Days } from './demo.types';
import { newId } from './planting';

interface Place {
  readonly dialogueId: string;
  readonly organisationId: string;
  readonly language: string;
}

/** Midnight of a day from now, UTC, and some hours. */
export type AtDay = (days: Days, hours: number) => Date;

/** Rounds open in the morning and close in the evening, on the full hour; hours in UTC. */
const MORNING = 6;
export const EVENING = 20;

/** The rounds of a dialogue, and what its host has done to them by hand. */
export async function plantRounds(
  tx: WriteTransaction,
  place: Place,
  demo: DemoDialogue,
  day: AtDay,
): Promise<void> {
  for (const [i, round] of demo.rounds.entries()) {
    const id = newId();
    const { changed } = round;
    const pausedAt = changed?.change === 'pause' ? day(changed.on, MORNING + 2) : null;
    await tx.query(
      `INSERT INTO round (id, dialogue_id, position, kind, opens_at, closes_at, paused_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[id, place.dialogueId, i + 1, round.kind],
        ...[day(round.opens, MORNING), day(round.closes, EVENING), pausedAt],
      ],
    );
    if (changed) await plantChange(tx, place, { ...round, id, changed }, day);
  }
}

async function plantChange(
  tx: WriteTransaction,
  { dialogueId, organisationId, language }: Place,
  { id: round, kind, closes, changed }: DemoRound & { id: string; changed: DemoRoundChange },
  day: AtDay,
): Promise<void> {
  const id = newId();
  const { change, reason, on, from = closes } = changed;
  const closesAt = day(closes, EVENING);
  await tx.query(
    `INSERT INTO round_change (id, dialogue_id, round_id, organisation_id, change, reason, language,
       closed_before, closes_at, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, dialogueId, round, organisationId, change, reason, language],
      ...[day(from, EVENING), closesAt, day(on, MORNING + 2)],
    ],
  );
  await tx.append({
    dialogueId,
    kind: ROUND_EVENTS[change],
    subjectId: round,
    payload: {
      ...{ change: id, kind, organisation: organisationId, reason, language },
      closesAt: closesAt.toISOString(),
    },
  });
}
