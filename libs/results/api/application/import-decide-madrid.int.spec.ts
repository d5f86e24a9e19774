import { miscountedThreads } from '@samrad/discussion/api/testing';
import type { TestApi } from '@samrad/register/api/testing';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf, fixtureFolder, fullCount, importing } from '../testing/import.fixture';
import { startResults } from '../testing/start-results';

describe('importing proposals of Decide Madrid', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startResults();
  });
  afterAll(() => api.stop());

  it('keeps every proposal and comment with its totals', async () => {
    const { figures, lines } = await importing(api, 'decide-madrid', fixtureFolder('madrid-small'));
    expect(figures).toMatchObject({
      dialogue: 'madrid-small',
      participants: 6,
      proposals: 2,
      comments: 32,
      statements: 0,
      stands: 0,
      rowsRead: 34,
      rowsSkipped: 0,
    });
    expect(lines).toEqual([
      '2 proposals, 32 comments',
      '3 comments answer one that is missing: they begin a thread, marked.',
      '1 comments are empty and kept so.',
      '1 proposals have a summary and no text.',
      '1 proposals state another number of comments than there are rows.',
    ]);
    const dialogue = await api.database.one(
      `SELECT d.language, d.source_licence, t.question, f.proposals, f.comments, f.participants
       FROM dialogue d JOIN dialogue_text t ON t.dialogue_id = d.id JOIN dialogue_figures f ON f.dialogue_id = d.id`,
    );
    expect(dialogue).toEqual({
      language: 'es',
      source_licence: 'Apache-2.0',
      question: 'Propuestas ciudadanas en Decide Madrid, 2015',
      proposals: 2,
      comments: 32,
      participants: 6,
    });
    expect(await miscountedThreads(api.database)).toEqual([]);
  });

  it('puts comments where they belong; what answers nothing that is there begins a thread', async () => {
    const rows = await api.database.query<{ ref: string }>(
      `SELECT c.imported_ref AS ref, c.number, p.imported_ref AS parent, c.parent_missing AS missing,
         cardinality(c.path) - 1 AS depth, c.imported_up AS up, c.imported_down AS down
       FROM comment c LEFT JOIN comment p ON p.id = c.parent_id ORDER BY c.imported_ref::int`,
    );
    expect(rows.slice(0, 9)).toEqual([
      { ref: '100', number: 1, parent: null, missing: false, depth: 0, up: 2, down: 1 },
      { ref: '101', number: 2, parent: '100', missing: false, depth: 1, up: 0, down: 0 },
      { ref: '102', number: 3, parent: '101', missing: false, depth: 2, up: 1, down: 0 },
      { ref: '103', number: 4, parent: null, missing: true, depth: 0, up: 0, down: 5 },
      { ref: '104', number: 1, parent: null, missing: false, depth: 0, up: 0, down: 0 },
      { ref: '105', number: 2, parent: null, missing: true, depth: 0, up: 0, down: 0 },
      { ref: '106', number: 3, parent: '105', missing: false, depth: 1, up: 0, down: 0 },
      { ref: '107', number: 4, parent: null, missing: true, depth: 0, up: 0, down: 0 },
      { ref: '200', number: 5, parent: '104', missing: false, depth: 1, up: 0, down: 0 },
    ]);
    expect(rows.at(-1)).toMatchObject({ ref: '223', depth: 24 });
    const bodies = await api.database.query(
      'SELECT body FROM comment WHERE imported_ref IN ($1, $2) ORDER BY number',
      ['101', '102'],
    );
    expect(bodies).toEqual([{ body: '' }, { body: 'Sí, claro.\nY pronto.' }]);
  });

  it('keeps supports as the source’s total, and invents no people behind them', async () => {
    const rows = await api.database.query(
      `SELECT p.number, p.supports, p.imported_supports, p.body, i.has_text, i.source_status, i.source_comments
       FROM proposal p JOIN imported_proposal i ON i.proposal_id = p.id ORDER BY p.number`,
    );
    expect(rows).toEqual([
      {
        number: 1,
        supports: 0,
        imported_supports: 6560,
        body: 'Algo tan básico como limpiar.',
        has_text: false,
        source_status: 'archived',
        source_comments: 4,
      },
      {
        number: 2,
        supports: 0,
        imported_supports: 12,
        body: 'Plantar árboles en las plazas.\n\nHace calor.\n\nY los árboles dan sombra.',
        has_text: true,
        source_status: 'open',
        source_comments: 31,
      },
    ]);
    const counts = await fullCount(api.database);
    expect([counts['support'], counts['account']]).toEqual([0, 0]);
  });

  it('a second time changes no table and no number', async () => {
    const before = await fullCount(api.database);
    const { path, remove } = await copyOf('madrid-small');
    const { figures } = await importing(api, 'decide-madrid', path);
    await remove();
    expect(figures).toMatchObject({ dialogue: 'madrid-small', comments: 32, rowsRead: 34 });
    expect(await fullCount(api.database)).toEqual(before);
  });

  it('names file and line of what does not fit, and leaves it out when told to', async () => {
    const { path, remove } = await copyOf('madrid-small');
    const deep = Array.from(
      { length: 8 },
      (_, i) =>
        `40,${300 + i},${i === 0 ? 223 : 299 + i},8,1,56,,2015-09-19,0 days 10:00:00,Más,0,0,0`,
    );
    const rows = ['41,400,-1,99,1,56,,2015-09-19,0 days 10:00:00,Nada,0,0,0', ...deep];
    await appendFile(join(path, 'comments.csv'), `${rows.join('\n')}\n`);
    await expect(importing(api, 'decide-madrid', path, { slug: 'broken' })).rejects.toThrow(
      'comments.csv:35: proposalId 99 is not in proposals.csv',
    );
    const { figures, lines } = await importing(api, 'decide-madrid', path, {
      slug: 'broken',
      onError: 'skip',
    });
    await remove();
    expect(figures).toMatchObject({ comments: 38, rowsRead: 43, rowsSkipped: 3 });
    expect(lines.slice(0, 3)).toEqual([
      'comments.csv:35: proposalId 99 is not in proposals.csv',
      'comments.csv:42: it answers more than 30 comments above each other',
      'comments.csv:43: it answers more than 30 comments above each other',
    ]);
  });
});
