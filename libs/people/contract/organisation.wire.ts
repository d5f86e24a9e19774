import type { Language, Municipality, Page, Role } from '@samrad/platform/contract';
import type { HostKind, OrganisationKind } from './organisation.limits';

/** An organisation as lists and references show it. */
export interface OrganisationSummary {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** A row of the list, its name in the reader's language where it has one. */
export interface OrganisationItem extends OrganisationSummary {
  /** The language the name is in. */
  readonly language: Language;
  readonly municipality: Municipality | null;
  /** A day, such as 2023-06-30; null while it exists. */
  readonly woundUpOn: string | null;
}

export interface OrganisationPage extends Page<OrganisationItem> {
  /** The kinds of organisation that the reader may found; none for most. */
  readonly mayFound: readonly HostKind[];
}

/** What an organisation says of itself. Swedish is always there; empty texts are left out. */
export interface OrganisationFacts {
  readonly name: string;
  readonly nameFi: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionFi: string;
  readonly descriptionEn: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly municipality: Municipality | null;
  /** What a council is for; councils only, as are the next three. */
  readonly mandate: string;
  readonly mandateFi: string;
  readonly mandateEn: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly seats: number | null;
}

/** What both founding and changing send: all of it. */
export interface OrganisationRequest extends OrganisationFacts {
  readonly kind: HostKind;
  /** Slugs of those that it follows. */
  readonly predecessors: string[];
}

export interface OrganisationWritten {
  readonly slug: string;
}

export interface WindUpRequest {
  /** The day it ceases, or ceased; not in the future. */
  readonly on: string;
}

export const ORGANISATION_OPERATIONS = [
  'change-organisation',
  'wind-up-organisation',
  'list-members',
  'invite-member',
  'leave-organisation',
] as const;
export type OrganisationOperation = (typeof ORGANISATION_OPERATIONS)[number];

/** One before or after it, however many steps away. */
export interface SuccessionItem extends OrganisationSummary {
  readonly nameFi: string;
  readonly nameEn: string;
  readonly direct: boolean;
  readonly validFrom: string | null;
  /** The last day of its mandate, or the day it was wound up. */
  readonly endedOn: string | null;
}

export interface Organisation extends OrganisationSummary, OrganisationFacts {
  readonly id: string;
  readonly woundUpOn: string | null;
  readonly predecessors: readonly SuccessionItem[];
  readonly successors: readonly SuccessionItem[];
  /** How many people hold each role. */
  readonly roles: Readonly<Record<Role, number>>;
  /** The kinds that the reader may make it. */
  readonly mayBecome: readonly HostKind[];
  readonly allowedOperations: readonly OrganisationOperation[];
}

export const ORGANISATION_ENTRIES = [
  'organisation-created',
  'organisation-changed',
  'organisation-wound-up',
] as const;
/** It hosts a dialogue that another opened, or does so no longer. */
export const HOSTING_ENTRIES = ['hosting-began', 'hosting-ended'] as const;
export type HostingEntryKind = (typeof HOSTING_ENTRIES)[number];
export const MEMBER_ENTRIES = [
  'member-invited',
  'invitation-revoked',
  'member-joined',
  'member-role-changed',
  'member-left',
  'member-removed',
] as const;
export type OrganisationEntryKind =
  (typeof ORGANISATION_ENTRIES)[number] | HostingEntryKind | (typeof MEMBER_ENTRIES)[number];

/** A dialogue as its question was when the entry was made. */
export interface HostedDialogue {
  readonly slug: string;
  readonly question: string;
  readonly language: string;
}

/** One entry of the organisation's record. */
export interface OrganisationEntry {
  readonly seq: number;
  readonly kind: OrganisationEntryKind;
  readonly at: string;
  /** Which facts were changed. */
  readonly fields: readonly string[];
  readonly role: Role | null;
  /** The role before. */
  readonly was: Role | null;
  /** The dialogue that is hosted, or was. */
  readonly dialogue: HostedDialogue | null;
  /** Address of the person it is about; for administrators, and while the account exists. */
  readonly who: string | null;
  /** Address of the person who did it; likewise. */
  readonly by: string | null;
}
