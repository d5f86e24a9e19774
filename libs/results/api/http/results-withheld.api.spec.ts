import { participantIn } from '@samrad/dialogues/api/testing';
import { statementIn } from '@samrad/opinions/api/testing';
import { personIn } from '@samrad/people/api/testing';
import { proposalIn } from '@samrad/proposals/api/testing';
import type { ExportOverview, ResultsReport } from '@samrad/results/contract';
import type { TestApi } from '@samrad/register/api/testing';
import {
  contributed,
  exported,
  exportWorld,
  rowsIn,
  type ExportWorld,
} from '../testing/export.fixture';
import { startResults } from '../testing/start-results';

const REASON = 'Den som skrev hänger ut en granne.';

describe('what results leave out or count once', () => {
  let api: TestApi;
  let world: ExportWorld;

  beforeAll(async () => {
    api = await startResults();
    world = await exportWorld(api.database);
  });
  afterAll(() => api.stop());

  async function report(slug: string, cookie?: string): Promise<ResultsReport> {
    const path = `${api.url}/api/dialogues/${slug}/results${cookie ? '/desk' : ''}`;
    const answer = await fetch(path, { headers: cookie ? { cookie } : {} });
    return (await answer.json()) as ResultsReport;
  }

  const figure = ({ tables }: ResultsReport, name: string): number | null | undefined =>
    tables.figures.find((row) => row.figure === name)?.value;

  const moved = (id: string) =>
    api.database.query(
      `SELECT * FROM register_append(ARRAY[$1::uuid], '{test}', ARRAY[$1::uuid],
         ARRAY[decode(repeat('ab', 16), 'hex')], '{a}', ARRAY[sha256('a')])`,
      [id],
    );

  async function supporters(dialogueId: string, proposalIds: readonly string[], count: number) {
    for (let i = 0; i < count; i += 1) {
      const { accountId } = await personIn(api.database);
      const { id } = await participantIn(api.database, { dialogueId, accountId });
      for (const proposalId of proposalIds) {
        await api.database.query(
          `INSERT INTO support (proposal_id, participant_id, dialogue_id) VALUES ($1, $2, $3)`,
          [proposalId, id, dialogueId],
        );
      }
    }
    await api.database.query('SELECT proposal_recount($1)', [proposalIds]);
  }

  it('leaves hidden proposals and statements out, and tells officials how many', async () => {
    const { dialogue, participant } = await contributed(api.database, world);
    const given = { dialogueId: dialogue.id, participantId: participant.id };
    const proposal = await proposalIn(api.database, { ...given, title: 'Ett dolt förslag' });
    await supporters(dialogue.id, [proposal.id], 2);
    const statement = await statementIn(api.database, { ...given, text: 'Ett dolt påstående.' });
    await api.database.query(
      `SELECT * FROM stand_apply(ARRAY[$1::uuid], ARRAY[$2::uuid], ARRAY[$3::uuid], '{1}', '{NULL}', ARRAY[uuid_send($3)])`,
      [dialogue.id, statement.id, participant.id],
    );
    expect(await rowsIn(api, dialogue.slug, 'stands')).toHaveLength(3);
    for (const [table, id] of [
      ['proposal', proposal.id],
      ['statement', statement.id],
    ]) {
      await api.database.query(
        `UPDATE ${table} SET hidden_at = clock_timestamp(), hidden_rule = 'privacy', hidden_reason = $2 WHERE id = $1`,
        [id, REASON],
      );
    }
    const found = await report(dialogue.slug, world.official.cookie);
    expect(JSON.stringify(found.tables)).not.toMatch(/Ett dolt/);
    expect(['proposals', 'supports', 'statements'].map((name) => figure(found, name))).toEqual([
      1, 1, 1,
    ]);
    expect(found.tables.hidden).toContainEqual({
      ...{ rule: 'privacy', comments: 0, proposals: 1, statements: 1 },
    });
    expect(figure(found, 'stands')).toBe(2);
    for (const cookie of [undefined, world.official.cookie]) {
      const stands = await rowsIn(api, dialogue.slug, 'stands', cookie);
      expect(stands.map((row) => row['statement_number'])).toEqual([1, 1]);
    }
    const { text } = await exported(api, dialogue.slug, '');
    const { files } = JSON.parse(text) as ExportOverview;
    expect(files.find(({ name }) => name === 'stands')?.rows).toBe(2);
    for (const cookie of [undefined, world.official.cookie]) {
      const [shown, hidden] = await rowsIn(api, dialogue.slug, 'statements', cookie);
      expect(shown).toMatchObject({ agree: 1, disagree: 1, pass: 0 });
      expect(hidden).toMatchObject({ hidden: true, agree: null, disagree: null, pass: null });
    }
    for (const file of ['proposals', 'statements', 'supports']) {
      expect(JSON.stringify(await rowsIn(api, dialogue.slug, file))).not.toMatch(/Ett dolt/);
    }
  });

  it('counts who supports what was merged once, as the ranking does', async () => {
    const { dialogue, participant } = await contributed(api.database, world);
    const given = { dialogueId: dialogue.id, participantId: participant.id };
    const source = await proposalIn(api.database, given);
    const target = await proposalIn(api.database, given);
    await supporters(dialogue.id, [source.id, target.id], 3);
    await supporters(dialogue.id, [source.id], 1);
    await api.database.query('SELECT proposal_merge_into($1, $2)', [source.id, target.id]);
    const found = await report(dialogue.slug);
    const ranked = found.tables.ranking.reduce((sum, { supports }) => sum + supports, 0);
    const daily = found.tables.participation.reduce((sum, row) => sum + (row.supports ?? 0), 0);
    expect([figure(found, 'supports'), ranked, daily]).toEqual([5, 5, 5]);
  });

  it.each(['secret', 'public'] as const)(
    'lets no single stand nor secret support move what is counted of people, with %s support',
    async (supportVisibility) => {
      const { dialogue } = await contributed(api.database, world, { supportVisibility });
      const { id } = dialogue;
      const proposal = await api.database.one<{ id: string }>(
        'SELECT id FROM proposal WHERE dialogue_id = $1',
        [id],
      );
      await supporters(id, [proposal.id], 5);
      const read = async () => {
        await moved(id);
        const { tables, remarks } = await report(dialogue.slug);
        return {
          ...{ spread: tables.spread, topTenth: remarks.topTenth },
          people: tables.participation.map(({ people, stands }) => [people, stands]),
          rounds: tables['by-round'].map(({ people, stands }) => [people, stands]),
          reach: tables.ranking.map(({ reach }) => reach),
        };
      };
      const before = await read();
      expect(before.people).toEqual([[5, null]]);
      const { accountId } = await personIn(api.database);
      const quiet = await participantIn(api.database, { dialogueId: id, accountId });
      const statement = await api.database.one<{ id: string }>(
        'SELECT id FROM statement WHERE dialogue_id = $1',
        [id],
      );
      await api.database.query(
        `SELECT * FROM stand_apply(ARRAY[$1::uuid], ARRAY[$2::uuid], ARRAY[$3::uuid], '{1}', '{NULL}', ARRAY[uuid_send($3)])`,
        [id, statement.id, quiet.id],
      );
      if (supportVisibility === 'secret') {
        await api.database.query(
          `INSERT INTO support (proposal_id, participant_id, dialogue_id) VALUES ($1, $2, $3)`,
          [proposal.id, quiet.id, id],
        );
      }
      expect(await read()).toEqual(before);
    },
  );

  it.each([
    ['secret', null, 5],
    ['public', 1, 7],
  ] as const)('shows days of %s support in fives, or as they are', async (given, few, many) => {
    const { dialogue } = await contributed(api.database, world, { supportVisibility: given });
    const day = async () => {
      const { tables } = await report(dialogue.slug);
      return [tables.participation[0]?.supports, tables['by-round'].map((row) => row.supports)];
    };
    const [first, rounds] = await day();
    expect(first).toBe(few);
    expect(rounds).toContain(few);
    const { id } = await api.database.one<{ id: string }>(
      'SELECT id FROM proposal WHERE dialogue_id = $1',
      [dialogue.id],
    );
    await supporters(dialogue.id, [id], 6);
    await moved(dialogue.id);
    expect((await day())[0]).toBe(many);
  });
});
