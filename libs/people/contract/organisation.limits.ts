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

/** The place of dialogues that were held elsewhere: it is nobody, and no list of hosts names it. */
export const IMPORTS_KIND = 'imports';

export const ORGANISATION_KINDS = [...HOST_KINDS, IMPORTS_KIND] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_LIMITS = {
  slug: { least: 1, most: 60 },
  name: { least: 2, most: 120 },
} as const;
