import type { CategoryItem } from '@samrad/proposals/contract';
import { toLines, type CategoryLine } from './category-lines';
import { movedLines } from './moved-lines';

const item = (id: string, name: string, proposals = 0): CategoryItem => ({
  id,
  proposals,
  names: [{ language: 'sv', name }],
});
const TIMES = item('a', 'Tider', 5);
const STOPS = item('b', 'Hållplatser');
const BEFORE = [TIMES, STOPS];
const fresh = (name: string): CategoryLine => ({
  ...{ key: 1_001, id: null, names: { sv: name }, proposals: 0, gone: false },
});
const seen = (lines: readonly CategoryLine[]) => lines.map(({ id, names }) => [id, names['sv']]);

describe('categories that somebody else has saved meanwhile', () => {
  it('come in where nothing was written, and leave what was', () => {
    const [times, stops] = toLines(BEFORE);
    const mine = [times!, { ...stops!, names: { sv: 'Stopp' } }, fresh('Priser')];
    const after = [item('a', 'Tidtabell', 7), item('b', 'Hållplatslägen'), item('c', 'Förare')];
    const moved = movedLines(mine, BEFORE, after);
    expect(seen(moved)).toEqual([
      ['a', 'Tidtabell'],
      ['b', 'Stopp'],
      ['c', 'Förare'],
      [null, 'Priser'],
    ]);
    expect(moved[0]).toMatchObject({ key: 0, proposals: 7 });
    expect(new Set(moved.map(({ key }) => key)).size).toBe(4);
  });

  it('keep a name that was emptied here empty', () => {
    const [times, stops] = toLines(BEFORE);
    const mine = [{ ...times!, names: { sv: '' } }, stops!];
    expect(seen(movedLines(mine, BEFORE, BEFORE))[0]).toEqual(['a', '']);
  });

  it('let one that is no more go, unless it was renamed or is new here', () => {
    const [times, stops] = toLines(BEFORE);
    expect(movedLines([times!, { ...stops!, gone: true }], BEFORE, [])).toEqual([]);
    const renamed = { ...times!, names: { sv: 'Avgångar' } };
    expect(movedLines([renamed, stops!, fresh('Priser')], BEFORE, [])).toEqual([
      { ...renamed, id: null, proposals: 0 },
      fresh('Priser'),
    ]);
  });

  it('keep what shall go here, with the proposals that it has by now', () => {
    const [times, stops] = toLines(BEFORE);
    const moved = movedLines([{ ...times!, gone: true }, stops!], BEFORE, [item('a', 'Tider', 9)]);
    expect(moved).toEqual([{ ...times!, gone: true, proposals: 9 }]);
  });

  it('stand in the order of who moved them', () => {
    const [times, stops] = toLines(BEFORE);
    const ids = (lines: readonly CategoryLine[]) => lines.map(({ id }) => id);
    expect(ids(movedLines([times!, stops!], BEFORE, [STOPS, TIMES]))).toEqual(['b', 'a']);
    const other = item('c', 'Förare');
    expect(ids(movedLines([stops!, times!], BEFORE, [other, TIMES, STOPS]))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});
