import type pg from 'pg';
import type { Follower } from './follower';

/** Kinds of which each entry has a subject of its own, so that none is told as a part of another. */
const ALONE = ['comment-submitted', 'proposal-submitted'];

/** What a follower has missed, got twice or got out of turn; empty is good. */
export async function checkFollowers(
  client: Pick<pg.Client, 'query'>,
  dialogueId: string,
  after: number,
  followers: readonly Pick<Follower, 'events'>[],
): Promise<string[]> {
  const { rows } = await client.query<{ seq: number }>(
    `SELECT seq::integer AS seq FROM register_entry
     WHERE dialogue_id = $1 AND seq > $2 AND kind = ANY ($3) ORDER BY seq`,
    [dialogueId, after, ALONE],
  );
  const wanted = rows.map(({ seq }) => seq).join(' ');
  return followers.flatMap((follower, n) => {
    const seqs = follower.events.map(({ seq }) => seq);
    const isInOrder = seqs.every((seq, i) => i === 0 || seq > seqs[i - 1]!);
    const told = follower.events.filter(({ kind }) => ALONE.includes(kind)).map(({ seq }) => seq);
    return [
      ...(isInOrder ? [] : [`follower ${n}: out of turn`]),
      ...(told.join(' ') === wanted
        ? []
        : [`follower ${n}: ${told.length} texts of ${rows.length}`]),
    ];
  });
}
