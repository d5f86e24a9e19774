import { dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import type { Database } from '@samrad/platform/api';
import { PROPOSAL_ORDERS, type ProposalFilter } from '@samrad/proposals/contract';
import { ProposalsWorld } from '../testing';
import { ProposalListReadModel } from './proposal-list.read-model';

/** Proposals with 2,000 letters each, far more than the memory for sorting that the spec allows. */
const MANY = 12_000;
const CATEGORY = '00000000-0000-7000-8000-0000000000c1';

/** Every choice that narrows the list, each to some hundreds or a few of them. */
const FILTERS: readonly ProposalFilter[] = [
  {},
  { category: CATEGORY },
  { municipality: '1981' },
  { category: CATEGORY, municipality: '1981' },
  { status: 'merged' },
  { circle: 'mine' },
  { circle: 'followed' },
];
const EVERY = PROPOSAL_ORDERS.flatMap((order) => FILTERS.map((filter) => ({ order, filter })));

/** The most rows that any step of a plan may give: what a choice of few leaves, never the dialogue. */
const ROWS = MANY / 8;

describe('a page of a long list', () => {
  let world: ProposalsWorld;
  let slug: string;
  let me: string;

  beforeAll(async () => {
    world = await ProposalsWorld.start();
    const { database } = world.api;
    const dialogue = await dialogueIn(database, { organisationId: world.organisationId });
    slug = dialogue.slug;
    const { accountId } = await world.person();
    me = accountId;
    const { accountId: other } = await world.person();
    const { id } = await participantIn(database, { dialogueId: dialogue.id, accountId: other });
    const mine = await participantIn(database, { dialogueId: dialogue.id, accountId });
    await database.query('ALTER TABLE proposal DISABLE TRIGGER proposal_search');
    await database.query(
      `WITH n AS MATERIALIZED (SELECT n, gen_random_uuid() AS thread FROM generate_series(1, $3::int) n),
         t AS (INSERT INTO thread (id, dialogue_id) SELECT thread, $1 FROM n)
       INSERT INTO proposal (id, dialogue_id, number, participant_id, thread_id, title, body, language, municipality, supports)
       SELECT gen_random_uuid(), $1, n, CASE n % 100 WHEN 7 THEN $4::uuid ELSE $2 END, thread, 'Låt bussen vänta ' || n,
         repeat(md5(n::text), 62), 'sv', CASE n % 10 WHEN 1 THEN '1981' WHEN 2 THEN '1980' END, n % 400 FROM n`,
      [dialogue.id, id, MANY, mine.id],
    );
    await database.query(
      `INSERT INTO dialogue_category (id, dialogue_id, position) VALUES ($2, $1, 1)`,
      [dialogue.id, CATEGORY],
    );
    await database.query(
      `INSERT INTO proposal_category (proposal_id, category_id, dialogue_id, position)
       SELECT p.id, $2, $1, 1 FROM proposal p WHERE p.dialogue_id = $1 AND p.number % 8 = 1`,
      [dialogue.id, CATEGORY],
    );
    await database.query(
      `UPDATE proposal p SET status = 'merged', merged_into = t.id FROM proposal t
       WHERE t.dialogue_id = $1 AND p.dialogue_id = $1 AND p.number % 50 = 0 AND t.number = p.number - 1`,
      [dialogue.id],
    );
    await database.query(
      `INSERT INTO proposal_follow (account_id, proposal_id, because)
       SELECT $2, p.id, 'chosen' FROM proposal p WHERE p.dialogue_id = $1 AND p.number % 60 = 1`,
      [dialogue.id, accountId],
    );
    await database.query('ANALYZE');
  }, 60_000);
  afterAll(() => world.api.stop());

  /** How the database read the page. */
  async function planOf(
    order: (typeof PROPOSAL_ORDERS)[number],
    after?: string,
    filter: ProposalFilter = {},
    accountId: string | null = null,
  ): Promise<string> {
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
      const asked = { slug, accountId, order, filter, after, limit: 20 };
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

  /** The page after so many, and how many there are. */
  async function pageOf(asked: (typeof EVERY)[number], after: string | undefined, limit: number) {
    const lists = new ProposalListReadModel(world.api.database);
    return lists.page({ ...asked, slug, accountId: me, after, limit });
  }

  it.each(EVERY)('reads no more than it shows, first and far down: %j', async (asked) => {
    const far = await pageOf(asked, undefined, 1_200);
    for (const after of [undefined, far.next ?? undefined])
      for (const accountId of asked.filter.circle === undefined ? [null, me] : [me]) {
        const plan = await planOf(asked.order, after, asked.filter, accountId);
        expect(plan).toContain('Execution Time');
        expect(plan).not.toMatch(/Seq Scan on (proposal|proposal_follow|thread) /);
        expect(Math.max(...rowsOf(plan))).toBeLessThanOrEqual(mostOf(asked.filter));
      }
  });

  it.each(EVERY)('gives each once, page by page, and as many as it says: %j', async (asked) => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | undefined | null = undefined; after !== null;) {
      const page = await pageOf(asked, after, 2_500);
      seen.push(...page.items.map(({ id }) => id));
      ({ total } = page);
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const isPlain = Object.keys(asked.filter).length === 0;
    // Planted by hand, these are not in the dialogue's own figures.
    expect(isPlain ? seen.length : total).toBe(seen.length);
  });

  it('counts what each choice leaves as the rows themselves say', async () => {
    const { database } = world.api;
    const [some] = await database.query<{ id: string }>(
      `SELECT id FROM proposal WHERE number = 81 AND municipality = '1981'`,
    );
    await database.query(`UPDATE proposal SET municipality = '1980' WHERE id = $1`, [some?.id]);
    await database.query('DELETE FROM proposal_category WHERE proposal_id = $1', [some?.id]);
    await database.query(
      `UPDATE proposal SET hidden_at = now(), hidden_rule = 'respect', hidden_reason = 'Personangrepp i texten.'
       WHERE number BETWEEN 90 AND 120`,
    );
    await database.query(
      `UPDATE proposal SET hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL WHERE number = 97`,
    );
    expect(await database.query(MISCOUNTED)).toEqual([]);
  });
});

/** Two choices at once have no index of their own: one is walked for the other. */
function mostOf({ category, municipality }: ProposalFilter): number {
  return category !== undefined && municipality !== undefined ? MANY : ROWS;
}

/** Rows that each step of a plan gave, all its turns together. */
function rowsOf(plan: string): number[] {
  return [...plan.matchAll(/actual time=\S+ rows=([\d.]+) loops=(\d+)/g)].map(
    ([, rows, loops]) => Number(rows) * Number(loops),
  );
}

/** Choices whose kept number is not the number of rows. */
const MISCOUNTED = `
  SELECT * FROM (
    SELECT p.dialogue_id, p.status, x.category_id, y.municipality, count(*)::int AS proposals, true AS is_counted FROM proposal p,
      LATERAL (SELECT '00000000-0000-0000-0000-000000000000'::uuid
        UNION ALL SELECT c.category_id FROM proposal_category c WHERE c.proposal_id = p.id) x(category_id),
      LATERAL (SELECT '' UNION ALL SELECT p.municipality WHERE p.municipality IS NOT NULL) y(municipality)
    WHERE p.status <> 'withdrawn' AND p.hidden_at IS NULL GROUP BY 1, 2, 3, 4) counted
  FULL JOIN (SELECT *, true AS is_kept FROM proposal_tally WHERE proposals <> 0) kept
    USING (dialogue_id, status, category_id, municipality, proposals)
  WHERE is_counted IS NULL OR is_kept IS NULL`;
