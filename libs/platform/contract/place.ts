import type { Municipality } from './municipalities';

/** A point on the map, WGS 84. */
export interface Pin {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where something is about: always a municipality, more only if somebody said more. */
export interface Place {
  readonly municipality: Municipality;
  /** As people call it: a street, a square, a village. */
  readonly name: string | null;
  readonly pin: Pin | null;
}

/** Quoted by DTOs, forms and the database. */
export const PLACE_LIMITS = {
  name: { least: 1, most: 100 },
  /** The county with a little around it. */
  longitude: { least: 15.4, most: 17 },
  latitude: { least: 59.1, most: 60.3 },
  /** About ten metres: a crossing, not somebody's door. */
  decimals: 4,
} as const;

export function isInCounty({ longitude, latitude }: Pin): boolean {
  return isBetween(longitude, PLACE_LIMITS.longitude) && isBetween(latitude, PLACE_LIMITS.latitude);
}

/** No more exact than places are kept. */
export function roundPin({ longitude, latitude }: Pin): Pin {
  return { longitude: round(longitude), latitude: round(latitude) };
}

function isBetween(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(PLACE_LIMITS.decimals));
}
