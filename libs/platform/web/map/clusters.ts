import type { Pin } from '@samrad/platform/contract';
import { project, type Point } from './projection';

/** Something that stands on the map. */
export interface MapPin {
  readonly id: string;
  readonly pin: Pin;
  /** What it is, for those who hear the map. */
  readonly label: string;
}

/** Pins so near one another that one sign stands for all. */
export interface Cluster {
  readonly at: Point;
  readonly pins: readonly MapPin[];
}

/** Groups pins that would lie over one another, in their order: the same pins, the same groups. */
export function clustersOf(pins: readonly MapPin[], reach: number): Cluster[] {
  const clusters: { at: Point; pins: MapPin[] }[] = [];
  for (const each of pins) {
    const at = project(each.pin);
    const near = clusters.find(
      (cluster) => Math.hypot(cluster.at.x - at.x, cluster.at.y - at.y) < reach,
    );
    if (near) near.pins.push(each);
    else clusters.push({ at, pins: [each] });
  }
  return clusters;
}
