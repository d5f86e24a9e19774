import type { AccessRow } from '@samrad/platform/api/testing';

const ORDER = ['owner', 'administrator', 'official', 'moderator', 'resident', 'anonymous'] as const;

/** The standing with which most of the route can be reached. */
export function insider(row: AccessRow) {
  return ORDER.find((standing) => row.expected[standing] < 300) ?? 'anonymous';
}
