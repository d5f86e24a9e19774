import { participantIn } from '@samrad/dialogues/api/testing';
import { personIn } from '@samrad/people/api/testing';
import { MUNICIPALITIES } from '@samrad/platform/contract';
import type { ResultsReport } from '@samrad/results/contract';
import type { TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import { ForgetReaders } from '../application/forget-readers';
import {
  contributed,
  exportWorld,
  type Contributed,
  type ExportWorld,
} from '../testing/export.fixture';
import { startResults } from '../testing/start-results';

describe('the results of a dialogue', () => {
  let api: TestApi;
  let world: ExportWorld;
  let open: Contributed;

  beforeAll(async () => {
    api = await startResults();
    world = await exportWorld(api.database);
    open = await contributed(api.database, world);
  });
  afterAll(() => api.stop());

  async function report(slug: string, cookie?: string): Promise<ResultsReport> {
    const path = cookie ? '/desk' : '';
    const answer = await fetch(`${api.url}/api/dialogues/${slug}/results${path}`, {
      headers: cookie ? { cookie } : {},
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as ResultsReport;
  }

  const moved = (id: string) =>
    api.database.query(
      `SELECT * FROM register_append(ARRAY[$1::uuid], '{test}', ARRAY[$1::uuid],
         ARRAY[decode(repeat('ab', 16), 'hex')], '{a}', ARRAY[sha256('a')])`,
      [id],
    );

  const figure = ({ tables }: ResultsReport, name: string): number | null | undefined =>
    tables.figures.find((row) => row.figure === name)?.value;

  it('counts what was done, by whom and when', async () => {
    const found = await report(open.dialogue.slug);
    expect(
      ['participants', 'proposals', 'supports', 'comments', 'stands'].map((name) =>
        figure(found, name),
      ),
    ).toEqual([2, 1, 1, 1, 2]);
    expect(found.tables.participation).toEqual([
      expect.objectContaining({
        proposals: 1,
        supports: 1,
        comments: 1,
        statements: 1,
        stands: null,
        people: null,
      }),
    ]);
    expect(found.tables['by-round'].filter(({ comments }) => comments === 1)).not.toEqual([]);
    expect(found.tables.spread).toEqual([
      { contributions: '1', people: 1, made: 1 },
      { contributions: '2-5', people: 1, made: 3 },
      { contributions: '6-20', people: 0, made: 0 },
      { contributions: '21-100', people: 0, made: 0 },
      { contributions: '101+', people: 0, made: 0 },
    ]);
    expect(found.remarks).toMatchObject({ topTenth: 0.75, proposals: 1, statements: 1 });
    expect(found.tables.ranking).toEqual([
      expect.objectContaining({
        place: 1,
        number: 1,
        supports: 1,
        total: 1,
        reach: null,
        share: null,
        comments: 1,
      }),
    ]);
    expect(found.tables['statement-results']).toEqual([
      expect.objectContaining({ agree: 1, disagree: 1, pass: 0, share: 0.5 }),
    ]);
    expect(found.tables.pace).toContainEqual({ within: 'none', proposals: 1 });
  });

  it('keeps for officials what is theirs', async () => {
    const found = await report(open.dialogue.slug);
    expect(Object.keys(found.tables)).not.toEqual(expect.arrayContaining(['hidden']));
    const desk = await report(open.dialogue.slug, world.official.cookie);
    expect(desk.tables.hidden).toEqual([
      { rule: 'personal-attack', comments: 1, proposals: 0, statements: 0 },
    ]);
    expect(desk.tables.unanswered).toHaveLength(1);
    expect(desk.tables['missing-voices']).toHaveLength(10);
  });

  it('is counted anew when the record moves, and not before', async () => {
    const fresh = await contributed(api.database, world);
    const { slug, id } = fresh.dialogue;
    const before = await report(slug);
    await api.database.query('DELETE FROM support WHERE dialogue_id = $1', [id]);
    expect(await report(slug)).toEqual(before);
    await moved(id);
    const after = await report(slug);
    expect([figure(before, 'supports'), figure(after, 'supports')]).toEqual([1, 0]);
  });

  it('counts readers without keeping who they are, and forgets even that', async () => {
    const fresh = await contributed(api.database, world);
    const { id, slug } = fresh.dialogue;
    const people = await Promise.all(Array.from({ length: 6 }, () => personIn(api.database)));
    for (const { cookie } of [...people, world.author, world.author]) {
      const answer = await fetch(`${api.url}/api/dialogues/${slug}/readings`, {
        method: 'POST',
        headers: { cookie, origin: api.url, 'idempotency-key': randomUUID() },
      });
      expect(answer.status).toBe(204);
    }
    const counts = () =>
      api.database.one('SELECT readers, only_readers AS "only" FROM reader_counts($1)', [id]);
    expect(await counts()).toEqual({ readers: 7, only: 6 });
    const kept = await api.database.query<{ hash: Buffer }>(
      'SELECT hash FROM reader WHERE dialogue_id = $1',
      [id],
    );
    const ids = people.map(({ accountId }) => accountId.replaceAll('-', ''));
    expect(
      kept.filter(({ hash }) => ids.some((each) => hash.toString('hex').includes(each))),
    ).toEqual([]);
    expect(figure(await report(slug), 'readers')).toBe(5);
    expect(figure(await report(slug), 'only-readers')).toBe(5);

    await api.database.query(
      `UPDATE round SET opens_at = opens_at - interval '1 year', closes_at = clock_timestamp() - interval '1 second' WHERE dialogue_id = $1`,
      [id],
    );
    await api.app.get(ForgetReaders).execute();
    expect(await counts()).toEqual({ readers: 7, only: 6 });
    for (const table of ['reader', 'reader_key']) {
      expect(await api.database.query(`SELECT FROM ${table} WHERE dialogue_id = $1`, [id])).toEqual(
        [],
      );
    }
    await api.database.query(`SELECT reader_seen($1, gen_random_uuid(), sha256('x'))`, [id]);
    expect(await counts()).toEqual({ readers: 7, only: 6 });
  });

  it('shows where people live only in fives, and again only when five more have said so', async () => {
    const fresh = await contributed(api.database, world);
    const dialogueId = fresh.dialogue.id;
    const join = async (municipality: string, count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        const { accountId } = await personIn(api.database);
        await api.database.query('UPDATE account SET municipality = $2 WHERE id = $1', [
          accountId,
          municipality,
        ]);
        await participantIn(api.database, { dialogueId, accountId });
      }
      await moved(dialogueId);
    };
    const shown = async (): Promise<unknown> => {
      const { tables } = await report(fresh.dialogue.slug);
      const rows = tables.municipalities.filter(({ people }) => people !== null);
      return Object.fromEntries(rows.map(({ municipality, people }) => [municipality, people]));
    };
    const { tables } = await report(fresh.dialogue.slug);
    const named = tables.municipalities.map(({ municipality }) => municipality);
    expect(named).toEqual([...MUNICIPALITIES, 'rest']);
    await join('1980', 9);
    await join('1981', 3);
    expect(await shown()).toEqual({ 1980: 5, rest: 9 });
    await join('1980', 1);
    expect(await shown()).toEqual({ 1980: 5, rest: 10 });
    await join('1981', 4);
    // Seven are shown as five. That leaves a rest of four, which the smallest cell goes into.
    expect(await shown()).toEqual({ 1980: 10, rest: 9 });
    await join('1981', 5);
    expect(await shown()).toEqual({ 1981: 10, rest: 14 });
  }, 60_000);

  it('follows what people say of where they live, and not who looks', async () => {
    const { dialogue } = await contributed(api.database, world);
    const release = () =>
      api.database.maybeOne<{ said: number; people: number; counts: object; at: Date }>(
        'SELECT said, people, counts, at FROM municipality_release WHERE dialogue_id = $1',
        [dialogue.id],
      );
    const accounts: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { accountId } = await personIn(api.database);
      await participantIn(api.database, { dialogueId: dialogue.id, accountId });
      accounts.push(accountId);
    }
    const say = (count: number, municipality: string | null) =>
      api.database.query('UPDATE account SET municipality = $2 WHERE id = ANY ($1)', [
        accounts.slice(0, count),
        municipality,
      ]);
    await say(4, '1962');
    expect(await release()).toMatchObject({ said: 4, people: 0, counts: {} });
    await say(5, '1962');
    const before = await release();
    expect(before).toMatchObject({ said: 5, people: 5, counts: { 1962: 5 } });
    await moved(dialogue.id);
    await report(dialogue.slug);
    expect(await release()).toEqual(before);
    // The same people over and over, and one who leaves, bring out nothing new.
    for (const municipality of [null, '1904', null, '1962', '1904']) await say(5, municipality);
    await api.database.query('UPDATE participant SET account_id = NULL WHERE account_id = $1', [
      accounts[0],
    ]);
    expect(await release()).toEqual(before);
    for (let i = 0; i < 4; i += 1) {
      const { accountId } = await personIn(api.database);
      await participantIn(api.database, { dialogueId: dialogue.id, accountId });
      accounts.push(accountId);
    }
    await say(9, '1904');
    expect(await release()).toMatchObject({ said: 9, people: 5, counts: { 1962: 5 } });
    await say(10, '1904');
    expect(await release()).toMatchObject({ said: 10, people: 10, counts: { 1904: 9 } });
  });

  it('tells the language of each text, which need not be the dialogue’s', async () => {
    const { dialogue } = await contributed(api.database, world);
    await api.database.query(`UPDATE proposal SET language = 'fi' WHERE dialogue_id = $1`, [
      dialogue.id,
    ]);
    const { tables } = await report(dialogue.slug, world.official.cookie);
    expect(tables.ranking.map(({ language }) => language)).toEqual(['fi']);
    expect(tables['statement-results'].map(({ language }) => language)).toEqual(['sv']);
    expect(tables.unanswered?.map(({ language }) => language)).toEqual(['fi']);
  });
});
