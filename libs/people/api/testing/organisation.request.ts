import type { OrganisationRequest } from '@samrad/people/contract';

/** A company with a name and nothing else, and what is to be otherwise. */
export function organisationRequest(given: Partial<OrganisationRequest> = {}): OrganisationRequest {
  return {
    kind: 'company',
    name: 'Bruket i dalen',
    nameFi: '',
    nameEn: '',
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
    predecessors: [],
    ...given,
  };
}
