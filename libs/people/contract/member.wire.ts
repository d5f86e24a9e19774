import type { Language, Role } from '@samrad/platform/contract';

export const MEMBER_OPERATIONS = ['change-role', 'remove-member'] as const;
export type MemberOperation = (typeof MEMBER_OPERATIONS)[number];

/** One role of one person; who holds two roles stands in the list twice. */
export interface Member {
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
  readonly addedAt: string;
  /** Empty for the last administrator: somebody must be able to let others in. */
  readonly allowedOperations: readonly MemberOperation[];
}

export interface InviteMemberRequest {
  readonly email: string;
  readonly role: Role;
  /** Language of the mail to somebody who has no account. */
  readonly language: Language;
}

export interface ChangeRoleRequest {
  readonly role: Role;
}

/** An invitation that nobody has answered. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedAt: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
}

/** What the holder of an invitation's link is shown, and what they have to do to accept. */
export interface InvitationView {
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly role: Role;
  readonly email: string;
  /** `other-account`: signed in with another address than the one that was invited. */
  readonly next: 'accept' | 'sign-in' | 'sign-up' | 'other-account';
}

export interface AcceptInvitationRequest {
  readonly token: string;
  /** For a new account; who has one signs in first. */
  readonly password?: string;
  readonly language: Language;
}
