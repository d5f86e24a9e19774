import type { Bench } from '../frame/bench';

/** The opinion map, once there is one. */
export const map: Bench = {
  name: 'map',
  title: 'opinion map of 100,000 people × 1,000 statements × 4 million stands',
  run: async () => ({
    notes: ['There is no opinion map in the product yet: nothing is measured.'],
  }),
};
