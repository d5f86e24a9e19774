import type { Language, Residence, Role } from '@samrad/platform/contract';
import type { OrganisationSummary } from './organisation.wire';

export interface SignUpRequest {
  readonly email: string;
  readonly password: string;
  /** Language of the interface and of mail. */
  readonly language: Language;
}

/** What comes next after signing up; never tells whether the address had an account. */
export interface SignUpAnswer {
  readonly next: 'confirm-by-mail' | 'sign-in';
}

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
}

export interface RequestResetRequest {
  readonly email: string;
}

export interface ResetPasswordRequest {
  readonly token: string;
  readonly password: string;
}

/** The password is asked for, so that only the person who chose it can confirm the address. */
export interface ConfirmEmailRequest {
  readonly token: string;
  readonly password: string;
}

export interface HeldRole {
  readonly organisation: OrganisationSummary & { readonly id: string };
  readonly role: Role;
}

export const ACCOUNT_OPERATIONS = [
  'change-language',
  'change-municipality',
  'end-sessions',
  'sign-out',
] as const;
export type AccountOperation = (typeof ACCOUNT_OPERATIONS)[number];

export interface Me {
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly language: Language;
    readonly emailConfirmed: boolean;
    /** Where one says that one lives; null when one has not said. */
    readonly municipality: Residence | null;
  };
  readonly memberships: readonly HeldRole[];
  readonly allowedOperations: readonly AccountOperation[];
}

/** `me` is null when nobody is signed in. */
export interface MeAnswer {
  readonly me: Me | null;
  /** Whether this is the demo, where sent mail is shown on a page. */
  readonly demo: boolean;
}

/** What is left out stays as it is; null takes back what was said. */
export interface ChangeMeRequest {
  readonly language?: Language;
  readonly municipality?: Residence | null;
}

export interface SessionItem {
  readonly id: string;
  /** Browser and system in a few words, such as "Firefox, Android". */
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** Whether it is the session that asks. */
  readonly current: boolean;
}

/** A mail as the demo's mailbox shows it. */
export interface MailboxItem {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly language: Language;
}
