import { randomUUID } from 'node:crypto';
import type { TestApi } from '@samrad/register/api/testing';
import { startResults } from '../testing/start-results';
import { ResultsReadModel } from './results.read-model';

describe('whether a report that was kept may still be shown', () => {
  let api: TestApi;
  let results: ResultsReadModel;
  const id = randomUUID();

  beforeAll(async () => {
    api = await startResults();
    results = new ResultsReadModel(api.database);
    await api.database.query('INSERT INTO register_head (dialogue_id) VALUES ($1)', [id]);
  });
  afterAll(() => api.stop());

  const entered = (kind: string): Promise<unknown> =>
    api.database.query(
      `SELECT * FROM register_append(ARRAY[$1::uuid], ARRAY[$2], ARRAY[$1::uuid],
         ARRAY[decode(repeat('ab', 16), 'hex')], '{a}', ARRAY[sha256('a')])`,
      [id, kind],
    );

  it('is told by what came after it: more of it, or something hidden', async () => {
    expect(await results.moved(id, 0)).toEqual({ lastSeq: 0, onlyMore: true });
    await entered('comment-submitted');
    await entered('comment-hidden');
    await entered('support-given');
    expect(await results.moved(id, 0)).toEqual({ lastSeq: 3, onlyMore: false });
    expect(await results.moved(id, 1)).toEqual({ lastSeq: 3, onlyMore: false });
    expect(await results.moved(id, 2)).toEqual({ lastSeq: 3, onlyMore: true });
    expect(await results.moved(randomUUID(), 0)).toEqual({ lastSeq: 0, onlyMore: true });
  });

  it.each([
    'comment-hidden',
    'proposal-hidden',
    'proposal-withdrawn',
    'proposal-edited',
    'proposal-merged',
    'statement-hidden',
    'dialogue-changed',
  ])('is not, when it reads %s', async (kind) => {
    const { lastSeq } = await results.moved(id, 0);
    await entered(kind);
    expect(await results.moved(id, lastSeq)).toMatchObject({ onlyMore: false });
  });
});
