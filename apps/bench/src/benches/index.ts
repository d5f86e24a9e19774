import type { Bench } from '../frame/bench';
import { crash } from './crash';
import { exported } from './export';
import { live } from './live';
import { map } from './map';
import { paint } from './paint';
import { plans } from './plans';
import { race } from './race';
import { read } from './read';
import { search } from './search';
import { stale } from './stale';
import { start } from './start';
import { two } from './two';
import { writes } from './writes';

/** Every bench, in the order of the design's table; the guarantees after the figures. */
export const benches: readonly Bench[] = [
  ...[read, writes, two, live, map, exported, search, paint, start],
  ...[plans, stale, race, crash],
];
