import type { OnError } from '@samrad/results/contract';
import { csvRows, type CsvRow, type CsvSource } from './csv-rows';
import {
  COMMENT_COLUMNS,
  PARTICIPANT_COLUMNS,
  polisComment,
  polisParticipant,
  polisVote,
  VOTE_COLUMNS,
} from './polis-export';
import { polisSummary } from './polis-summary';
import { RowLedger } from './row-ledger';
import { all, fixture, written } from './testing/fixture';

async function read<T>(
  source: CsvSource,
  columns: readonly string[],
  as: (row: CsvRow) => T,
  onError: OnError = 'stop',
) {
  const faults: string[] = [];
  const ledger = new RowLedger(onError, (fault) => faults.push(fault.message));
  const rows = await all(ledger.read(csvRows(source, columns), as));
  return { rows, faults, ledger };
}

const comments = (folder: string, onError?: OnError) =>
  read(fixture(folder, 'comments.csv'), COMMENT_COLUMNS, polisComment, onError);
const votes = (folder: string, onError?: OnError) =>
  read(fixture(folder, 'votes.csv'), VOTE_COLUMNS, polisVote, onError);
const participants = (folder: string) =>
  read(fixture(folder, 'participants-votes.csv'), PARTICIPANT_COLUMNS, polisParticipant);

describe('comments of a Polis export', () => {
  it('in the newer form: shuffled columns, seconds, marks, line breaks, gaps in the ids', async () => {
    const { rows } = await comments('polis-newer');
    expect(rows.map((row) => row.id)).toEqual([0, 2, 3, 8, 11]);
    expect(rows[0]).toMatchObject({ authorId: 7, isSeed: true, isMeta: false, moderated: 1 });
    expect(rows[0]?.at.toISOString()).toBe('2023-11-14T22:13:20.000Z');
    expect(rows[1]?.text).toBe(
      'Det behövs fler gatlampor.\nOch trasiga ska lagas inom en vecka, "helst fortare".',
    );
    expect(rows[2]).toMatchObject({ line: 5, isMeta: true, moderated: 0 });
    expect(rows[3]?.moderated).toBe(-1);
  });

  it('in the older form: milliseconds and datetime', async () => {
    const { rows } = await comments('polis-matrix-only');
    expect(rows.map((row) => row.at.toISOString())).toEqual([
      '2020-09-13T12:26:40.000Z',
      '2020-09-13T12:26:41.000Z',
    ]);
  });

  it('stop at the first broken row, naming its line', async () => {
    await expect(comments('polis-broken')).rejects.toThrow(
      'comments.csv:5: author-id is "two", expected a whole number',
    );
  });

  it('skip broken rows when told to, naming each', async () => {
    const { rows, faults, ledger } = await comments('polis-broken', 'skip');
    expect(rows.map((row) => row.id)).toEqual([0, 1, 0]);
    expect(faults).toEqual([
      'comments.csv:5: author-id is "two", expected a whole number',
      'comments.csv:7: comment-body is empty',
    ]);
    expect([ledger.rowsRead, ledger.rowsSkipped]).toEqual([5, 2]);
  });

  it.each([
    ['1600000000000,-4,1,1,x', 'comment-id is "-4"'],
    ['1600000000000,1.5,1,1,x', 'comment-id is "1.5"'],
    ['1600000000000,99999999999,1,1,x', 'comment-id is "99999999999"'],
    [',1,1,1,x', 'timestamp is ""'],
    [
      '99999999999999,1,1,1,x',
      'timestamp is "99999999999999", expected a time before the year 2100',
    ],
    ['1600000000000,1,1,5,x', 'moderated is "5", expected 1, 0 or -1'],
    ['1600000000000,1,1,1,a\u0000b', 'holds a NUL character'],
    ['1600000000000,1,1,1,a\ufffdb', 'is not valid UTF-8'],
  ])('refuse %j', async (row, message) => {
    const source = written(`timestamp,comment-id,author-id,moderated,comment-body\n${row}\n`);
    await expect(read(source, COMMENT_COLUMNS, polisComment)).rejects.toThrow(
      `a.csv:2: ${row.includes('a') ? 'comment-body ' : ''}${message}`,
    );
  });
});

describe('votes of a Polis export', () => {
  it('are every act of voting, re-votes too', async () => {
    const { rows } = await votes('polis-newer');
    expect(rows).toHaveLength(13);
    expect(rows[3]).toEqual({
      line: 5,
      statementId: 0,
      voterId: 12,
      value: 1,
      at: new Date(1700000900000),
    });
  });

  it('skip what is no vote', async () => {
    const { rows, faults } = await votes('polis-broken', 'skip');
    expect(rows.map((row) => row.statementId)).toEqual([0, 9, 1]);
    expect(faults).toEqual([
      'votes.csv:3: vote is "2", expected 1, 0 or -1',
      'votes.csv:5: the row has 3 fields, the header 4',
      'votes.csv:6: timestamp is "noon", expected seconds or milliseconds since 1970',
    ]);
  });
});

describe('participants of a Polis export', () => {
  it('carry their final votes and no xid', async () => {
    const { rows } = await participants('polis-newer');
    expect(rows.map((row) => row.groupId)).toEqual([0, 1, 1, null]);
    expect(rows[0]?.votes).toEqual([
      { statementId: 0, value: 1 },
      { statementId: 2, value: -1 },
      { statementId: 8, value: -1 },
    ]);
    expect(JSON.stringify(rows)).not.toContain('anna');
  });

  it('may be outside the grouping, have an empty or a null group, and no votes', async () => {
    const { rows } = await participants('polis-matrix-only');
    expect(rows.map((row) => [row.id, row.groupId, row.votes.length])).toEqual([
      [1, 0, 2],
      [2, null, 2],
      [5, null, 1],
      [6, null, 0],
    ]);
  });
});

describe('the summary of a Polis export', () => {
  it('tells topic, address and description with its line breaks', async () => {
    expect(await polisSummary(fixture('polis-newer', 'summary.csv'))).toEqual({
      topic: 'Hur blir det lättare att bo på landet?',
      url: 'https://polis.example/2abcde',
      description: 'Vi vill höra vad du tycker.\n\nAlla kan vara med.',
    });
  });
});
