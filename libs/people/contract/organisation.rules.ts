import type { FieldError } from '@samrad/platform/contract';
import { HOST_KINDS, type HostKind, type OrganisationKind } from './organisation.limits';
import type { OrganisationRequest } from './organisation.wire';

/** What administrators of each kind may found, besides what the operator does at the terminal. */
const FOUNDERS: Readonly<Partial<Record<OrganisationKind, readonly HostKind[]>>> = {
  'county-board': HOST_KINDS,
  region: HOST_KINDS,
  municipality: ['council', 'civil-society'],
};

/** The kinds that somebody may found who administers organisations of these kinds. */
export function foundableBy(administered: readonly OrganisationKind[]): HostKind[] {
  return HOST_KINDS.filter((kind) => administered.some((own) => FOUNDERS[own]?.includes(kind)));
}

type Mandated = Pick<
  OrganisationRequest,
  'kind' | 'mandate' | 'mandateFi' | 'mandateEn' | 'validFrom' | 'validTo' | 'seats'
>;

/** What no single field can tell: only councils have mandates, and none ends before it begins. */
export function organisationFaults(request: Mandated): FieldError[] {
  const { kind, validFrom, validTo } = request;
  if (kind !== 'council') {
    const fields = ['mandate', 'mandateFi', 'mandateEn', 'validFrom', 'validTo', 'seats'] as const;
    return fields
      .filter((field) => request[field] !== '' && request[field] !== null)
      .map((field) => ({ field, code: 'councils-only' }));
  }
  const backwards = validFrom !== null && validTo !== null && validTo < validFrom;
  return backwards ? [{ field: 'validTo', code: 'before-start' }] : [];
}

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** Whether a text is a day that there is, such as 2024-02-29. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
