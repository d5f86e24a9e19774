import type { Pin } from '@samrad/platform/contract';

/** A point on the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const RADIAN = Math.PI / 180;
/** Units of the drawing to a degree of longitude. */
const SCALE = 1_000;

/** Mercator: north is up, and what is square on the ground is square on the drawing. */
export function project({ longitude, latitude }: Pin): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2)) / RADIAN;
  return { x: longitude * SCALE, y: -y * SCALE };
}

export function unproject({ x, y }: Point): Pin {
  const latitude = (2 * Math.atan(Math.exp((-y / SCALE) * RADIAN)) - Math.PI / 2) / RADIAN;
  return { longitude: x / SCALE, latitude };
}

/** The smallest box around points, with a margin of that share on every side. */
export function boxAround(points: readonly Point[], margin: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const more = Math.max(width, height) * margin;
  return { x: left - more, y: top - more, width: width + 2 * more, height: height + 2 * more };
}

/** Whether a point lies in a closed ring, by how often a ray from it crosses the ring. */
export function isInside(point: Point, ring: readonly Point[]): boolean {
  return ring.reduce((inside, a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    const crosses = a.y > point.y !== b.y > point.y;
    const at = ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x;
    return crosses && point.x < at ? !inside : inside;
  }, false);
}

/** The centre of a ring's area: where its name stands. */
export function centreOf(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  const origin = ring[0] ?? { x: 0, y: 0 };
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    // From a corner of its own: far from the origin the products would lose their digits.
    const [ax, ay, bx, by] = [a.x - origin.x, a.y - origin.y, b.x - origin.x, b.y - origin.y];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { x: origin.x + x / (3 * area), y: origin.y + y / (3 * area) };
}
