import type { HostKind, Organisation, OrganisationRequest } from '@samrad/people/contract';

/** The fields of one language. */
export const LANGUAGE_FIELDS = [
  { language: 'sv', name: 'name', description: 'description', mandate: 'mandate' },
  { language: 'fi', name: 'nameFi', description: 'descriptionFi', mandate: 'mandateFi' },
  { language: 'en', name: 'nameEn', description: 'descriptionEn', mandate: 'mandateEn' },
] as const;

const EMPTY: OrganisationRequest = {
  kind: 'civil-society',
  name: '',
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
};

/** Each field, and the id of its control. */
export const FIELD_IDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(EMPTY).map((field) => [field, `organisation-${field}`]),
);

/** What the form begins with: an organisation as it is, or an empty one of that kind. */
export function draftOf(
  organisation: Organisation | undefined,
  kind: HostKind = EMPTY.kind,
): OrganisationRequest {
  if (!organisation) return { ...EMPTY, kind };
  const facts = Object.fromEntries(
    Object.keys(EMPTY).map((field) => [field, organisation[field as keyof Organisation]]),
  ) as unknown as OrganisationRequest;
  const direct = organisation.predecessors.filter((each) => each.direct);
  return { ...facts, predecessors: direct.map(({ slug }) => slug) };
}
