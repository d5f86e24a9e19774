import type { Municipality } from '@samrad/platform/contract';

/**
 * Inhabitants on 31 December 2020: Statistics Sweden (SCB), published by Regionfakta; women and men
 * together. Free to reuse with the source named.
 */
export const POPULATION: Readonly<Record<Municipality, number>> = {
  '1984': 14_039,
  '1982': 13_267,
  '1961': 16_400,
  '1960': 8_745,
  '1983': 26_085,
  '1962': 5_729,
  '1981': 22_867,
  '1904': 4_366,
  '1907': 10_092,
  '1980': 155_551,
};
