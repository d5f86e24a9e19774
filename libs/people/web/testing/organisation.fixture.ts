import type { Organisation } from '@samrad/people/contract';

/** A municipality that says nothing of itself, and what is to be otherwise. */
export function anOrganisation(given: Partial<Organisation> = {}): Organisation {
  return {
    id: 'o1',
    slug: 'koping',
    name: 'Köpings kommun',
    nameFi: '',
    nameEn: '',
    kind: 'municipality',
    description: '',
    descriptionFi: '',
    descriptionEn: '',
    website: '',
    email: '',
    phone: '',
    municipality: null,
    mandate: '',
    mandateFi: '',
    mandateEn: '',
    validFrom: null,
    validTo: null,
    seats: null,
    woundUpOn: null,
    predecessors: [],
    successors: [],
    roles: { moderator: 0, official: 0, administrator: 1 },
    mayBecome: [],
    allowedOperations: [],
    ...given,
  };
}

/** Whoever administers it. */
export const ADMINISTERED = anOrganisation({
  mayBecome: ['municipality', 'council'],
  allowedOperations: [
    'change-organisation',
    'list-members',
    'wind-up-organisation',
    'invite-member',
    'leave-organisation',
  ],
});
