import type { DemoProposal } from './demo.types';
import { anyone, moment, type Planting } from './planting';

interface Versioned {
  readonly id: string;
  readonly number: number;
  readonly author: string;
  readonly at: Date;
}

/** What a proposal said first, and every version after it; the second brings a co-author in. */
export async function plantVersions(
  planting: Planting,
  { earlier = [], title, body }: DemoProposal,
  { id, number, author, at }: Versioned,
): Promise<void> {
  const { tx, dialogueId } = planting;
  const texts = [...earlier, { title, body }];
  let written = at;
  for (const [i, text] of texts.entries()) {
    const version = i + 1;
    // Two who write it take turns.
    const by = i % 2 === 0 ? author : await coauthor(planting, { id, number, author, at: written });
    await tx.query(
      `INSERT INTO proposal_version (proposal_id, version, title, body, at, participant_id)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, version, text.title, text.body, written, by],
    );
    if (i > 0) {
      await tx.append({
        ...{ dialogueId, kind: 'proposal-edited', subjectId: id },
        payload: { number, version, title: text.title, body: text.body, participantId: by },
      });
      await tx.query('UPDATE proposal SET version = $2, edited_at = $3 WHERE id = $1', [
        ...[id, version, written],
      ]);
    }
    const until = earlier[i]?.until;
    if (until !== undefined) written = moment(planting, until);
  }
}

/** Who writes it with the author; joined when first asked for. */
async function coauthor(
  planting: Planting,
  { id, number, author, at }: Versioned,
): Promise<string> {
  const { tx, dialogueId } = planting;
  const known = await tx.maybeOne<{ id: string }>(
    'SELECT participant_id AS id FROM coauthor WHERE proposal_id = $1',
    [id],
  );
  if (known) return known.id;
  const participantId = anyone({
    ...planting,
    participants: planting.participants.filter((one) => one !== author),
  });
  await tx.query(
    `INSERT INTO coauthor (proposal_id, participant_id, dialogue_id, state, invited_at, answered_at)
     VALUES ($1, $2, $3, 'accepted', $4, $4)`,
    [id, participantId, dialogueId, at],
  );
  const payload = { number, participantId };
  await tx.append({ dialogueId, kind: 'coauthor-joined', subjectId: id, payload });
  return participantId;
}
