/** What those can be who host dialogues and take part. */
export const HOST_KINDS = [
  'county-board',
  'region',
  'municipality',
  'authority',
  'company',
  'civil-society',
  'council',
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** The place of dialogues that were held elsewhere: it is nobody, and no list of hosts names it. */
export const IMPORTS_KIND = 'imports';

export const ORGANISATION_KINDS = [...HOST_KINDS, IMPORTS_KIND] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Quoted by the forms, the DTOs and the database's checks. */
export const ORGANISATION_LIMITS = {
  slug: { least: 1, most: 60 },
  name: { least: 2, most: 120 },
  otherName: { least: 0, most: 120 },
  description: { least: 0, most: 2_000 },
  mandate: { least: 0, most: 1_000 },
  website: { least: 0, most: 300 },
  seats: { least: 1, most: 500 },
  predecessors: { least: 0, most: 10 },
  search: { least: 0, most: 100 },
} as const;

/** Addresses below `/organisations` that are pages of their own. */
export const RESERVED_SLUGS: readonly string[] = ['new'];

/** How long an invitation to a role can be answered. */
export const INVITATION_DAYS = 14;
