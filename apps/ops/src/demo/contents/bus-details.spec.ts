import type { Municipality } from '@samrad/platform/contract';
import { BUS_DETAILS } from './bus-details';
import { BUS_PROPOSALS } from './buses.proposals';

/** In which municipality the villages and towns lie that only one proposal's own place can mean. */
const LIES_IN: Readonly<Record<string, Municipality>> = {
  ...{ Kolsva: '1983', Köping: '1983', Salbohed: '1981', Ransta: '1981' },
  ...{ Norbergs: '1962', Skinnskatteberg: '1904' },
};
const ELSEWHERE = /\bHeby\b|\bEnköping\b/;

describe('the demo’s proposals about buses', () => {
  it.each(
    BUS_PROPOSALS.flatMap(({ title, body }) => {
      const [, municipality] =
        Object.entries(LIES_IN).find(([name]) => `${title} ${body}`.includes(name)) ?? [];
      return municipality === undefined ? [] : [[title, municipality] as const];
    }),
  )('are placed where they belong: %s', (title, municipality) => {
    const placed = BUS_DETAILS.proposals[title];
    if (placed !== undefined) expect(placed.municipality).toBe(municipality);
  });

  it('are all about the county', () => {
    const outside = BUS_PROPOSALS.filter(({ title, body }) => ELSEWHERE.test(`${title} ${body}`));
    expect(outside).toEqual([]);
  });
});
