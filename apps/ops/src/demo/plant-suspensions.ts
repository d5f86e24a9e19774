import type { DemoSuspension } from './demo.types';
import { newId, type Planting } from './planting';

/** One that a colleague has proposed and one that two people decided, for the moderators' list. */
export async function plantSuspensions(
  { tx, dialogueId, participants, now }: Planting,
  suspensions: readonly DemoSuspension[],
): Promise<void> {
  for (const { nth, rule, reason, proposed, until, confirmed } of suspensions) {
    const [id, day] = [newId(), (days: number) => new Date(now + days * 86_400_000)];
    const participantId = participants[nth - 1];
    await tx.query(
      `INSERT INTO suspension (id, dialogue_id, participant_id, rule, reason, until, state, proposed_at, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, dialogueId, participantId, rule, reason, day(until)],
        ...[confirmed === undefined ? 'proposed' : 'confirmed', day(proposed)],
        confirmed === undefined ? null : day(confirmed),
      ],
    );
    if (confirmed === undefined) continue;
    await tx.query(
      `INSERT INTO dialogue_suspension (dialogue_id, account_id, until, at, rule, reason)
       SELECT $1, account_id, $3, $4, $5, $6 FROM participant WHERE id = $2`,
      [dialogueId, participantId, day(until), day(confirmed), rule, reason],
    );
    const act = newId();
    await tx.query(
      `INSERT INTO act (id, dialogue_id, participant_id, kind, rule, reason, until, at)
       VALUES ($1, $2, $3, 'suspend', $4, $5, $6, $7)`,
      [act, dialogueId, participantId, rule, reason, day(until), day(confirmed)],
    );
    await tx.append({
      ...{ dialogueId, kind: 'participant-suspended', subjectId: act },
      payload: { act, rule, until: day(until).toISOString() },
    });
  }
}
