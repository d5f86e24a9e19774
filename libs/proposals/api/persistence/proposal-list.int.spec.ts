import { dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import type { Database } from '@samrad/platform/api';
import { PROPOSAL_ORDERS } from '@samrad/proposals/contract';
import { ProposalsWorld } from '../testing';
import { ProposalListReadModel } from './proposal-list.read-model';

/** Proposals with 2,000 letters each, far more than the memory for sorting that the spec allows. */
const MANY = 3_000;

describe('a page of a long list', () => {
  let world: ProposalsWorld;
  let slug: string;

  beforeAll(async () => {
    world = await ProposalsWorld.start();
    const { database } = world.api;
    const dialogue = await dialogueIn(database, { organisationId: world.organisationId });
    slug = dialogue.slug;
    const { accountId } = await world.person();
    const { id } = await participantIn(database, { dialogueId: dialogue.id, accountId });
    await database.query(
      `WITH n AS MATERIALIZED (SELECT n, gen_random_uuid() AS thread FROM generate_series(1, $3::int) n),
         t AS (INSERT INTO thread (id, dialogue_id) SELECT thread, $1 FROM n)
       INSERT INTO proposal (id, dialogue_id, number, participant_id, thread_id, title, body, language)
       SELECT gen_random_uuid(), $1, n, $2, thread, 'Låt bussen vänta ' || n, repeat(md5(n::text), 62), 'sv' FROM n`,
      [dialogue.id, id, MANY],
    );
    await database.query('ANALYZE proposal');
  }, 60_000);
  afterAll(() => world.api.stop());

  /** How the database read the page. */
  async function planOf(order: (typeof PROPOSAL_ORDERS)[number], after?: string): Promise<string> {
    const client = await world.api.database.pool.connect();
    let plan = '';
    const explaining = {
      maybeOne: async (sql: string, params: unknown[]) => {
        const { rows } = await client.query<Record<string, string>>(
          `EXPLAIN (ANALYZE, BUFFERS) ${sql}`,
          params,
        );
        plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        return null;
      },
    } as unknown as Database;
    try {
      await client.query(`SET work_mem = '128kB'`);
      const asked = { slug, accountId: null, order, filter: {}, after, limit: 20 };
      await new ProposalListReadModel(explaining).page(asked).catch(() => undefined);
      return plan;
    } finally {
      await client.query('RESET work_mem');
      client.release();
    }
  }

  it.each(PROPOSAL_ORDERS)('sorts no texts on the disk: %s', async (order) => {
    const { body } = await world.send<{ next: string }>('GET', `?order=${order}`, {}, slug);
    for (const after of [undefined, body.next]) {
      const plan = await planOf(order, after);
      expect(plan).toContain('Execution Time');
      expect(plan).not.toMatch(/Disk:|temp (read|written)/);
    }
  });

  it.each([
    ['new', 'proposal_dialogue_id_number_key'],
    ['supports', 'proposal_dialogue_id_supports'],
  ] as const)('ends early by an index: %s', async (order, index) => {
    const { body } = await world.send<{ next: string }>('GET', `?order=${order}`, {}, slug);
    for (const after of [undefined, body.next])
      expect(await planOf(order, after)).toContain(`using ${index} on proposal`);
  });
});
