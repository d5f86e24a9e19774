import { Writes } from '@samrad/register/api';
import { dialogueIn } from '@samrad/dialogues/api/testing';
import { Problem, type Database, type WriteContext } from '@samrad/platform/api';
import type { AccountActor } from '@samrad/platform/contract';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';
import { MergeProposals } from './merge-proposals';
import { ProposalVisibility } from './proposal-visibility';
import { SupportProposal } from './support-proposal';
import { UnmergeProposal } from './unmerge-proposal';
import { WithdrawProposal } from './withdraw-proposal';

let world: ProposalsWorld;
let database: Database;
let people: Person[];
let authors: Person[];

beforeAll(async () => {
  world = await ProposalsWorld.start();
  database = world.api.database;
  people = await Promise.all(Array.from({ length: 12 }, () => world.person()));
  authors = await Promise.all(Array.from({ length: 6 }, () => world.person()));
});
afterAll(() => world.api.stop());

const REASON = 'De handlar om samma hållplats.';

function by({ accountId }: Person, moderates = false): WriteContext {
  const organisationId = world.organisationId;
  const memberships: AccountActor['memberships'] = moderates
    ? [{ organisationId, role: 'moderator' }]
    : [];
  const actor = { kind: 'account', accountId, sessionId: randomUUID(), memberships } as const;
  return { actor, idempotency: { key: randomUUID(), bodyHash: randomBytes(32) } };
}

/** A dialogue with a proposal by each of the authors. */
async function setup() {
  const { organisationId } = world;
  const { id: dialogueId, slug } = await dialogueIn(database, { organisationId });
  for (const author of authors) await world.proposalBy(author, dialogueId);
  const { app } = world.api;
  const boss = people[0]!;
  const support = (person: Person, number: number, give = true) =>
    app.get(SupportProposal).execute(by(person), { slug, number, give });
  const merge = (number: number, ...sources: number[]) =>
    app.get(MergeProposals).execute(by(boss, true), { slug, number, sources, reason: REASON });
  const unmerge = (number: number) =>
    app.get(UnmergeProposal).execute(by(boss, true), { slug, number, reason: REASON });
  const see = (number: number, isSeen: boolean): Promise<void> =>
    app.get(Writes).run({ ...by(boss, true), idempotency: null }, async (tx) => {
      await tx.lock(dialogueId);
      const { id } = await tx.one<{ id: string }>(
        'SELECT id FROM proposal WHERE dialogue_id = $1 AND number = $2',
        [dialogueId, number],
      );
      const visibility = app.get(ProposalVisibility);
      if (isSeen) await visibility.restore(tx, id);
      else await visibility.hide(tx, id, { rule: 'respect', reason: REASON });
    });
  const withdraw = (number: number) =>
    app.get(WithdrawProposal).execute(by(authors[number - 1]!), slug, number);
  const counts = async (): Promise<number[]> => {
    const rows = await database.query<{ supports: number }>(
      'SELECT supports FROM proposal WHERE dialogue_id = $1 ORDER BY number',
      [dialogueId],
    );
    return rows.map(({ supports }) => supports);
  };
  return { dialogueId, slug, support, merge, unmerge, see, withdraw, counts };
}

/** Counted from the rows alone, without the ways that merging keeps. */
const RECOUNT = `
  WITH RECURSIVE way AS (
    SELECT p.id AS root, p.id AS member FROM proposal p WHERE p.dialogue_id = $1
    UNION ALL SELECT w.root, p.id FROM way w JOIN proposal p ON p.merged_into = w.member
  )
  SELECT r.number, r.supports AS kept, count(DISTINCT s.participant_id) AS counted
  FROM way w JOIN proposal r ON r.id = w.root LEFT JOIN support s ON s.proposal_id = w.member
  GROUP BY r.id ORDER BY r.number`;

async function miscounted(dialogueId: string): Promise<unknown[]> {
  const rows = await database.query<{ kept: number; counted: number }>(RECOUNT, [dialogueId]);
  return rows.filter(({ kept, counted }) => kept !== counted);
}

/** How many the dialogue says it has, and how many there are. */
async function figure(dialogueId: string): Promise<{ kept: number; counted: number }> {
  return database.one(
    `SELECT f.proposals AS kept, (SELECT count(*)::integer FROM proposal p
       WHERE p.dialogue_id = $1 AND p.status = 'submitted' AND p.hidden_at IS NULL) AS counted
     FROM dialogue_figures f WHERE f.dialogue_id = $1`,
    [dialogueId],
  );
}

describe('merged proposals', () => {
  it('count everybody once, and say through what one supports', async () => {
    const { support, merge, counts, slug } = await setup();
    const [, one, two, three] = people as [Person, Person, Person, Person];
    for (const [person, number] of [
      [one, 1],
      [one, 2],
      [two, 2],
      [three, 3],
    ] as const)
      await support(person, number);
    expect(await merge(1, 2)).toMatchObject({ number: 1, supports: 2 });
    expect(await merge(3, 1)).toMatchObject({ number: 3, supports: 3 });
    expect(await counts()).toEqual([2, 2, 3, 0, 0, 0]);
    const view = await world.send('GET', '/3', two, slug);
    expect(view.body).toMatchObject({
      supported: true,
      supportedThrough: 2,
      supports: 3,
      mergedIn: [
        { number: 1, into: 3 },
        { number: 2, into: 1 },
      ],
    });
    expect(await support(two, 3, false)).toMatchObject({ supported: false, supports: 2 });
    expect(await counts()).toEqual([1, 1, 2, 0, 0, 0]);
    expect(await support(two, 3)).toMatchObject({ supported: true, supports: 3 });
  });

  it('are given back with what was changed meanwhile', async () => {
    const { support, merge, unmerge, counts } = await setup();
    const [, one, two, three] = people as [Person, Person, Person, Person];
    for (const person of [one, two]) await support(person, 2);
    await support(one, 1);
    await merge(1, 2);
    await merge(3, 1);
    await support(three, 3);
    await support(two, 3, false);
    expect(await unmerge(1)).toMatchObject({ number: 1, supports: 1 });
    expect(await counts()).toEqual([1, 1, 1, 0, 0, 0]);
    await unmerge(2);
    expect(await counts()).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('go on counting who has become an author by it, so that no count tells whether they did', async () => {
    const { support, merge, unmerge, counts } = await setup();
    await support(authors[0]!, 2);
    await support(authors[1]!, 1);
    await support(people[1]!, 1);
    expect(await merge(1, 2)).toMatchObject({ supports: 3 });
    await expect(support(authors[1]!, 1)).rejects.toMatchObject({ code: 'proposals.own-support' });
    expect(await support(authors[1]!, 1, false)).toMatchObject({ supported: false, supports: 2 });
    expect(await counts()).toEqual([2, 1, 0, 0, 0, 0]);
    await unmerge(2);
    expect(await counts()).toEqual([1, 1, 0, 0, 0, 0]);
    await merge(1, 3);
    await unmerge(3);
    expect(await counts()).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('take no support of their own, and go into nothing else', async () => {
    const { support, merge, unmerge } = await setup();
    await merge(1, 2);
    await merge(3, 1);
    const merged = { code: 'proposals.merged', extra: { params: { number: 3 } } };
    await expect(support(people[1]!, 2)).rejects.toMatchObject(merged);
    await expect(merge(2, 4)).rejects.toMatchObject(merged);
    await expect(merge(4, 2)).rejects.toMatchObject(merged);
    await expect(merge(4, 4)).rejects.toMatchObject({ code: 'proposals.merge-itself' });
    await expect(unmerge(3)).rejects.toMatchObject({ code: 'proposals.not-merged' });
  });

  it('stand again when the one they went into is withdrawn, and stay when they are', async () => {
    const { merge, support, dialogueId, slug } = await setup();
    await support(people[1]!, 2);
    await merge(1, 2, 3);
    expect(await world.send('POST', '/2/withdraw', authors[1], slug)).toMatchObject({
      status: 200,
    });
    const kept = await world.send('GET', '/1', undefined, slug);
    expect(kept.body).toMatchObject({
      supports: 1,
      mergedIn: [{ number: 2, title: null, author: null }, { number: 3 }],
    });
    expect(await world.send('POST', '/1/withdraw', authors[0], slug)).toMatchObject({
      status: 200,
    });
    const rows = await database.query(
      'SELECT number, status, merged_into FROM proposal WHERE dialogue_id = $1 AND number < 4 ORDER BY number',
      [dialogueId],
    );
    expect(rows).toEqual([
      { number: 1, status: 'withdrawn', merged_into: null },
      { number: 2, status: 'withdrawn', merged_into: null },
      { number: 3, status: 'submitted', merged_into: null },
    ]);
    expect(await figure(dialogueId)).toEqual({ kept: 4, counted: 4 });
  });

  it('are such as everybody sees: nothing hidden goes into anything, nor anything into it', async () => {
    const { dialogueId, merge, unmerge, see, withdraw } = await setup();
    const hidden = { code: 'proposals.hidden' };
    await see(1, false);
    await expect(merge(2, 1)).rejects.toMatchObject(hidden);
    await expect(merge(1, 2)).rejects.toMatchObject(hidden);
    const past = (source: number, target: number): Promise<unknown> =>
      database.query(
        `SELECT proposal_merge_into(s.id, t.id) FROM proposal s JOIN proposal t USING (dialogue_id)
         WHERE s.dialogue_id = $1 AND s.number = $2 AND t.number = $3`,
        [dialogueId, source, target],
      );
    await expect(past(1, 2)).rejects.toMatchObject({ constraint: 'proposal_merge_seen' });
    await expect(past(2, 1)).rejects.toMatchObject({ constraint: 'proposal_merge_seen' });
    await see(1, true);
    await merge(2, 1);
    for (const [number, isSeen] of [
      [1, false],
      [2, false],
      [1, true],
    ] as const)
      await see(number, isSeen);
    await unmerge(1);
    await withdraw(2);
    expect(await figure(dialogueId)).toEqual({ kept: 5, counted: 5 });
  });

  it('are counted exactly while everybody merges, hides, supports, takes back and undoes at once', async () => {
    const { dialogueId, support, merge, unmerge, see, withdraw } = await setup();
    const refusals = new Set<string>();
    const any = (): number => randomInt(authors.length) + 1;
    const attempt = async (work: () => Promise<unknown>): Promise<void> => {
      try {
        await work();
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        refusals.add(problem.code);
      }
    };
    const everybody = [...people, ...authors];
    const step = (): Promise<void> => {
      if (randomInt(200) === 0) return attempt(() => withdraw(any()));
      const kind = randomInt(12);
      if (kind === 0) return attempt(() => merge(any(), any()));
      if (kind === 1) return attempt(() => unmerge(any()));
      if (kind > 9) return attempt(() => see(any(), kind === 10 || randomInt(2) === 0));
      const person = everybody[randomInt(everybody.length)]!;
      return attempt(() => support(person, any(), kind < 8));
    };
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(Array.from({ length: 40 }, step));
      expect(await miscounted(dialogueId)).toEqual([]);
      const { kept, counted } = await figure(dialogueId);
      expect(kept).toBe(counted);
    }
    const known = ['merged', 'merge-itself', 'not-merged', 'hidden', 'withdrawn'];
    const left = [...refusals].filter((code) => !known.includes(code.replace('proposals.', '')));
    expect(left).toEqual(['proposals.own-support']);
    await database.query('UPDATE proposal SET supports = 0 WHERE dialogue_id = $1', [dialogueId]);
    await database.query(
      'SELECT proposal_recount(ARRAY(SELECT id FROM proposal WHERE dialogue_id = $1))',
      [dialogueId],
    );
    expect(await miscounted(dialogueId)).toEqual([]);
  });
});
