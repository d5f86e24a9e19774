import type { Residence } from '@samrad/platform/contract';

/**
 * Those who take part in the demo or only read, by where they say they live; null: they have not said.
 * Smaller places speak up more than their share of the county, as in a dialogue about the countryside.
 */
export const DEMO_CROWD: readonly (readonly [Residence | null, number])[] = [
  ['1980', 250],
  ['1981', 95],
  ['1983', 85],
  ['1961', 60],
  ['1982', 55],
  ['1984', 50],
  ['1962', 45],
  ['1907', 40],
  ['1960', 30],
  ['1904', 30],
  ['0000', 40],
  [null, 220],
];
