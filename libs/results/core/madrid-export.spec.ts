import { csvRows } from './csv-rows';
import {
  MADRID_COMMENT_COLUMNS,
  MADRID_PROPOSAL_COLUMNS,
  madridBody,
  madridComment,
  madridProposal,
} from './madrid-export';
import { RowLedger } from './row-ledger';
import { all, fixture, written } from './testing/fixture';

const fail = () => undefined;

describe('an export of Decide Madrid', () => {
  it('has proposals with their totals; a missing text stays missing', async () => {
    const source = fixture('madrid-small', 'proposals.csv');
    const rows = await all(
      new RowLedger('stop', fail).read(csvRows(source, MADRID_PROPOSAL_COLUMNS), madridProposal),
    );
    expect(rows[0]).toMatchObject({
      id: 7,
      text: '',
      supports: 6560,
      status: 'archived',
      statedComments: 4,
    });
    expect(rows.map(madridBody)).toEqual([
      'Algo tan básico como limpiar.',
      'Plantar árboles en las plazas.\n\nHace calor.\n\nY los árboles dan sombra.',
    ]);
  });

  it('has comments with parents, times and totals; empty ones stay', async () => {
    const source = fixture('madrid-small', 'comments.csv');
    const rows = await all(
      new RowLedger('stop', fail).read(csvRows(source, MADRID_COMMENT_COLUMNS), madridComment),
    );
    expect(rows).toHaveLength(32);
    expect(rows[0]).toMatchObject({
      id: 100,
      parentId: null,
      up: 2,
      down: 1,
      text: 'Me parece bien.',
    });
    expect(rows[0]?.at.toISOString()).toBe('2015-09-15T10:50:19.000Z');
    expect(rows[1]).toMatchObject({ parentId: 100, text: '' });
    expect(rows[3]).toMatchObject({ parentId: 999, line: 6 });
  });

  it.each([
    ['1,-1,7,5,2015-02-30,0 days 10:00:00,x,0,0', 'date is "2015-02-30"'],
    ['1,-1,7,5,2015-02-03,1 days 10:00:00,x,0,0', 'time is "1 days 10:00:00"'],
    ['1,-2,7,5,2015-02-03,0 days 10:00:00,x,0,0', 'parentid is "-2"'],
    ['1,-1,7,5,2015-02-03,0 days 10:00:00,x,-1,0', 'numpositivevotes is "-1"'],
  ])('names the line of %j', async (row, message) => {
    const source = written(`${MADRID_COMMENT_COLUMNS.join(',')}\n${row}\n`, 'comments.csv');
    const rows = new RowLedger('stop', fail).read(
      csvRows(source, MADRID_COMMENT_COLUMNS),
      madridComment,
    );
    await expect(all(rows)).rejects.toThrow(`comments.csv:2: ${message}`);
  });
});
