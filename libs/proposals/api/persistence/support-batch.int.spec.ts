import { daysFromNow, dialogueIn } from '@samrad/dialogues/api/testing';
import { newId, Problem } from '@samrad/platform/api';
import type { SupportReceipt } from '@samrad/proposals/contract';
import { canonical } from '@samrad/platform/contract';
import fc from 'fast-check';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { proposalIn, ProposalsWorld } from '../testing';
import { SupportBatch, type SupportWish } from './support-batch';

let world: ProposalsWorld;
let batch: SupportBatch;
let people: string[];

beforeAll(async () => {
  world = await ProposalsWorld.start();
  batch = world.api.app.get(SupportBatch);
  people = await Promise.all(
    Array.from({ length: 6 }, async () => (await world.person()).accountId),
  );
});
afterAll(() => world.api.stop());

/** A dialogue of its own with a proposal by the last of the people. */
async function setup() {
  const { organisationId } = world;
  const dialogue = await dialogueIn(world.api.database, { organisationId });
  const proposal = await world.proposalBy({ accountId: people[5]! }, dialogue.id);
  const wish = (accountId: string, part: Partial<SupportWish> = {}): SupportWish => ({
    slug: dialogue.slug,
    number: proposal.number,
    accountId,
    key: randomUUID(),
    bodyHash: randomBytes(32),
    give: true,
    ...part,
  });
  return { dialogue, proposal, wish };
}

function codes(answers: readonly (SupportReceipt | Problem)[]): (string | number)[] {
  return answers.map((answer) => (answer instanceof Problem ? answer.code : answer.supports));
}

async function entriesOf(dialogueId: string): Promise<string[]> {
  const rows = await world.api.database.query<{ kind: string }>(
    'SELECT kind FROM register_entry WHERE dialogue_id = $1 ORDER BY seq',
    [dialogueId],
  );
  return rows.map(({ kind }) => kind);
}

async function stateOf(proposalId: string): Promise<{ supports: number; rows: number }> {
  return world.api.database.one(
    `SELECT supports, (SELECT count(*) FROM support WHERE proposal_id = $1) AS rows FROM proposal WHERE id = $1`,
    [proposalId],
  );
}

describe('a batch of supports', () => {
  it('answers each by itself, in order, and lets the bad ones fail alone', async () => {
    const { dialogue, proposal, wish } = await setup();
    const withdrawn = await world.proposalBy({ accountId: people[5]! }, dialogue.id);
    await world.api.database.query(
      `UPDATE proposal SET status = 'withdrawn', withdrawn_at = now() WHERE id = $1`,
      [withdrawn.id],
    );
    const rounds = [
      { kind: 'proposals', opensAt: daysFromNow(-2), closesAt: daysFromNow(-1) },
    ] as const;
    const { organisationId } = world;
    const closed = await dialogueIn(world.api.database, { organisationId, rounds });
    const late = await world.proposalBy({ accountId: people[5]! }, closed.id);
    const answers = await batch.commit([
      wish(people[0]!),
      wish(people[1]!, { slug: 'ingen-sadan' }),
      wish(people[1]!, { number: 99 }),
      wish(people[1]!, { number: withdrawn.number }),
      wish(people[5]!),
      wish(people[1]!, { slug: closed.slug, number: late.number }),
      wish(people[1]!),
    ]);
    expect(codes(answers)).toEqual([
      2,
      'dialogues.not-found',
      'proposals.not-found',
      'proposals.withdrawn',
      'proposals.own-support',
      'dialogues.round-closed',
      2,
    ]);
    expect(await stateOf(proposal.id)).toEqual({ supports: 2, rows: 2 });
    expect(await entriesOf(dialogue.id)).toEqual(['support-given', 'support-given']);
    const joined = await world.api.database.query(
      'SELECT FROM participant WHERE dialogue_id = $1 AND account_id = $2',
      [closed.id, people[1]],
    );
    expect(joined).toEqual([]);
  });

  it('lets the last wish of a person decide and enters only what changed', async () => {
    const { dialogue, proposal, wish } = await setup();
    const [a, b, c] = people as [string, string, string];
    const first = await batch.commit([
      wish(a),
      wish(b),
      wish(b, { give: false }),
      wish(c, { give: false }),
      wish(a),
    ]);
    expect(first).toMatchObject([
      { supported: true, supports: 1, seq: 1 },
      { supported: false, supports: 1 },
      { supported: false, supports: 1 },
      { supported: false, supports: 1 },
      { supported: true, supports: 1 },
    ]);
    await batch.commit([wish(a, { give: false }), wish(b), wish(a), wish(a, { give: false })]);
    expect(await entriesOf(dialogue.id)).toEqual([
      'support-given',
      'support-given',
      'support-withdrawn',
    ]);
    expect(await stateOf(proposal.id)).toEqual({ supports: 1, rows: 1 });
    const strangers = await world.api.database.query(
      'SELECT FROM participant WHERE dialogue_id = $1 AND account_id = $2',
      [dialogue.id, c],
    );
    expect(strangers).toEqual([]);
  });

  it('repeats answers: later, in the same batch, and for one person only', async () => {
    const { dialogue, proposal, wish } = await setup();
    const [a, b] = people as [string, string];
    const once = wish(a);
    const [first] = await batch.commit([once]);
    await batch.commit([wish(b)]);
    const other = { ...once, give: false, bodyHash: randomBytes(32) };
    const twin = wish(people[2]!);
    const answers = await batch.commit([
      once,
      other,
      { ...once, accountId: b },
      twin,
      { ...twin },
      { ...twin, bodyHash: randomBytes(32) },
    ]);
    expect(answers[0]).toEqual(first);
    expect(codes(answers)).toEqual([1, 'platform.key-reused', 3, 3, 3, 'platform.key-reused']);
    expect(await stateOf(proposal.id)).toEqual({ supports: 3, rows: 3 });
    expect(await entriesOf(dialogue.id)).toHaveLength(3);
  });

  it('lets a refused key try again', async () => {
    const { dialogue, wish } = await setup();
    const early = wish(people[0]!);
    const move = (days: number): Promise<unknown> =>
      world.api.database.query(`UPDATE round SET opens_at = $2 WHERE dialogue_id = $1`, [
        dialogue.id,
        daysFromNow(days),
      ]);
    await move(1);
    const refused = await batch.commit([early, { ...early }]);
    expect(codes(refused)).toEqual(['dialogues.round-closed', 'dialogues.round-closed']);
    await move(-1);
    expect(codes(await batch.commit([early]))).toEqual([1]);
  });

  it('commits to what it entered', async () => {
    const { dialogue, proposal, wish } = await setup();
    await batch.commit([wish(people[0]!)]);
    const row = await world.api.database.one<{
      payload: string;
      salt: Buffer;
      commitment: Buffer;
      subject: string;
    }>(
      `SELECT p.payload, p.salt, e.commitment, e.subject_id AS subject
       FROM register_entry e JOIN register_payload p USING (dialogue_id, seq) WHERE e.dialogue_id = $1`,
      [dialogue.id],
    );
    const payload = JSON.parse(row.payload) as Record<string, string>;
    expect(payload).toMatchObject({ given: true, proposalId: proposal.id });
    expect(row.payload).toBe(canonical(payload));
    const hash = createHash('sha256').update(row.salt).update(row.payload).digest();
    expect(row.commitment.equals(hash)).toBe(true);
    expect(row.subject).toBe(proposal.id);
  });

  it('refuses to run where it could not see what was committed while it waited', async () => {
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const run = client.query(`SELECT support_batch('{}', '{}', '{}', '{}', '{}', '{}', '{}')`);
    await expect(run).rejects.toThrow('READ COMMITTED');
    await client.end();
  });

  it('keeps counters, rows and register of one mind, whatever comes in whatever batches', async () => {
    const wished = fc.record({
      person: fc.integer({ min: 0, max: 4 }),
      proposal: fc.integer({ min: 0, max: 1 }),
      give: fc.boolean(),
    });
    const batches = fc.array(fc.array(wished, { minLength: 1, maxLength: 8 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (given) => {
        const { dialogue, proposal, wish } = await setup();
        const { id: participantId } = await world.api.database.one<{ id: string }>(
          'SELECT participant_id AS id FROM proposal WHERE id = $1',
          [proposal.id],
        );
        const second = await proposalIn(world.api.database, {
          dialogueId: dialogue.id,
          participantId,
        });
        const proposals = [proposal, second];
        const expected = new Set<string>();
        for (const wishes of given) {
          await batch.commit(
            wishes.map(({ person, proposal: i, give }) =>
              wish(people[person]!, { give, number: proposals[i]!.number }),
            ),
          );
          for (const { person, proposal: i, give } of wishes) {
            if (give) expected.add(`${person} ${i}`);
            else expected.delete(`${person} ${i}`);
          }
        }
        for (const [i, { id }] of proposals.entries()) {
          const count = [...expected].filter((one) => one.endsWith(` ${i}`)).length;
          expect(await stateOf(id)).toEqual({ supports: count, rows: count });
        }
        const kinds = await entriesOf(dialogue.id);
        const net = kinds.reduce((sum, kind) => sum + (kind === 'support-given' ? 1 : -1), 0);
        expect(net).toBe(expected.size);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused as a whole, for the queue to halve, when a row cannot be stored', async () => {
    const { proposal, wish } = await setup();
    const run = batch.commit([wish(people[0]!), wish(newId())]);
    await expect(run).rejects.toMatchObject({ code: '23503' });
    expect(await stateOf(proposal.id)).toEqual({ supports: 0, rows: 0 });
  });
});
