import type { NewEntry } from '@samrad/register/api';
import type { DemoProposal } from './demo.types';
import { plantComments } from './plant-comments';
import { plantVersions } from './plant-versions';
import { anyone, append, isFirst, moment, newId, since, type Planting } from './planting';

/** Proposals with their threads and supports, as if they had come in over the past weeks. */
export async function plantProposals(
  planting: Planting,
  proposals: readonly DemoProposal[],
): Promise<void> {
  const { tx, dialogueId } = planting;
  const inOrder = [...proposals].sort((a, b) => a.submitted - b.submitted);
  for (const [i, proposal] of inOrder.entries()) await plantOne(planting, proposal, i + 1);
  await tx.query(`SELECT dialogue_count($1, 'proposals', $2)`, [dialogueId, proposals.length]);
}

async function plantOne(planting: Planting, proposal: DemoProposal, number: number): Promise<void> {
  const { tx, dialogueId, language } = planting;
  const [id, threadId] = [newId(), newId()];
  const author = anyone(planting);
  const first = proposal.earlier?.[0] ?? proposal;
  const at = moment(planting, proposal.submitted);
  isFirst(planting, author);
  await tx.query('INSERT INTO thread (id, dialogue_id) VALUES ($1, $2)', [threadId, dialogueId]);
  await tx.query(
    `INSERT INTO proposal (id, dialogue_id, number, participant_id, thread_id, title, body, language, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, dialogueId, number, author, threadId, proposal.title, proposal.body, language, at],
  );
  await tx.append({
    dialogueId,
    kind: 'proposal-submitted',
    subjectId: id,
    payload: { participant: author, title: first.title, body: first.body, language },
  });
  await plantVersions(planting, proposal, { id, number, author, at });
  await plantSupports(planting, { id, author, at, count: proposal.supports });
  await plantComments(planting, { threadId, author, at, comments: proposal.comments ?? [] });
}

interface Supported {
  readonly id: string;
  readonly author: string;
  readonly at: Date;
  readonly count: number;
}

async function plantSupports(
  planting: Planting,
  { id, author, at, count }: Supported,
): Promise<void> {
  const { tx, dialogueId, participants, random } = planting;
  const authors = new Set([author, ...(await coauthorsOf(planting, id))]);
  const people = random.some(
    participants.filter((one) => !authors.has(one)),
    count,
  );
  await tx.query(
    `INSERT INTO support (proposal_id, participant_id, dialogue_id, given_at, version)
     SELECT $1, p, $2, t, (SELECT max(v.version) FROM proposal_version v
       WHERE v.proposal_id = $1 AND (v.version = 1 OR v.at <= t))
     FROM unnest($3::uuid[], $4::timestamptz[]) x(p, t)`,
    [id, dialogueId, people, people.map(() => since(planting, at))],
  );
  await tx.query('UPDATE proposal SET supports = $2 WHERE id = $1', [id, people.length]);
  const entries = people.map((participant): NewEntry => ({
    dialogueId,
    kind: 'support-given',
    subjectId: id,
    payload: { participant },
  }));
  await append(tx, entries);
}

async function coauthorsOf({ tx }: Planting, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT participant_id AS id FROM coauthor WHERE proposal_id = $1',
    [id],
  );
  return rows.map((row) => row.id);
}
