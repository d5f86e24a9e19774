import type { Role } from '@samrad/platform/contract';
import type { OrganisationKind } from './organisation.limits';

/** An organisation as lists and references show it. */
export interface OrganisationSummary {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export const ORGANISATION_OPERATIONS = ['list-members', 'add-member', 'remove-member'] as const;
export type OrganisationOperation = (typeof ORGANISATION_OPERATIONS)[number];

export interface Organisation extends OrganisationSummary {
  readonly id: string;
  readonly allowedOperations: readonly OrganisationOperation[];
}

/** One role of one person; who holds two roles stands in the list twice. */
export interface Member {
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
  readonly addedAt: string;
  /** Empty for the last administrator: somebody must be able to let others in. */
  readonly allowedOperations: readonly OrganisationOperation[];
}

export interface AddMemberRequest {
  /** Address of an account that exists. */
  readonly email: string;
  readonly role: Role;
}
