import pg from 'pg';
import { checkFollowers } from './check-followers';

const client = new pg.Client();
/** The register has texts at 11, 12 and 14; 13 is a support. */
jest
  .spyOn(client, 'query')
  .mockImplementation(() => Promise.resolve({ rows: [{ seq: 11 }, { seq: 12 }, { seq: 14 }] }));

const follower = (...seqs: readonly number[]) => ({
  events: seqs.map((seq) => ({
    ...{ seq, subject: `${seq}`, state: null },
    kind: seq === 13 ? 'support-given' : 'comment-submitted',
  })),
});
const check = (...seqs: readonly number[]) =>
  checkFollowers(client, 'dialogue', 10, [follower(...seqs)]);

describe('followers', () => {
  it('are right with every text once and in order', async () => {
    expect(await check(11, 12, 13, 14)).toEqual([]);
  });

  it('may be told of a support as a part of a later one', async () => {
    expect(await check(11, 12, 14)).toEqual([]);
  });

  it.each([
    ['one that is missing', [11, 14]],
    ['one twice', [11, 12, 12, 14]],
    ['one out of turn', [12, 11, 14]],
    ['one that nobody wrote', [11, 12, 14, 15]],
    ['nothing at all', []],
  ])('are wrong with %s', async (_what, seqs) => {
    expect(await check(...seqs)).not.toEqual([]);
  });
});
