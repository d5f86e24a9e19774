import type { Database } from '../database/database';

/** Who tries a route: nobody, somebody, whose it is, and the roles here and in another organisation. */
export const STANDINGS = [
  'anonymous',
  'resident',
  'owner',
  'moderator',
  'official',
  'administrator',
  'moderatorElsewhere',
  'officialElsewhere',
  'administratorElsewhere',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What every row can build on: a host organisation, another one, an open dialogue of the host's. */
export interface AccessWorld {
  readonly database: Database;
  readonly organisation: { readonly id: string; readonly slug: string };
  readonly elsewhere: { readonly id: string; readonly slug: string };
  readonly dialogue: { readonly id: string; readonly slug: string };
  /** Account ids; `owner` owns the object that a row builds. */
  readonly accounts: Readonly<Record<Exclude<Standing, 'anonymous'>, string>>;
}

/** The request one cell sends: the path filled in, and a valid body. */
export interface AccessRequest {
  readonly path: string;
  readonly body?: unknown;
  /** A body that is not JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer<ArrayBuffer> };
  /** A session of the cell's own in place of the world's, for what ends sessions. */
  readonly cookie?: string;
}

/**
 * One row of the table of routes and socket events × who tries. `route` is the method and the path
 * as the router has it (`POST /api/dialogues/:slug/proposals`) or `socket <event>`.
 */
export interface AccessRow {
  readonly route: string;
  /** Builds a fresh target for each cell, so that no cell sees another's effect. */
  readonly request: (
    world: AccessWorld,
    standing: Standing,
  ) => Promise<AccessRequest> | AccessRequest;
  /** Expected status; for socket events 200 or the problem's status. */
  readonly expected: Readonly<Record<Standing, number>>;
}

/** All cells alike but for those named. */
export function cells(
  all: number,
  named: Partial<Record<Standing, number>> = {},
): Record<Standing, number> {
  const same = Object.fromEntries(STANDINGS.map((standing) => [standing, all]));
  return { ...same, ...named } as Record<Standing, number>;
}
