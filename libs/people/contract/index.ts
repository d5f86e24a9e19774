export { ACCOUNT_LIMITS, MAILED_TOKEN_MINUTES, SESSION_LIFETIME } from './account.limits';
export { ACCOUNT_OPERATIONS } from './account.wire';
export type {
  AccountOperation,
  ChangeMeRequest,
  ConfirmEmailRequest,
  HeldRole,
  MailboxItem,
  Me,
  MeAnswer,
  RequestResetRequest,
  ResetPasswordRequest,
  SessionItem,
  SignInRequest,
  SignUpAnswer,
  SignUpRequest,
} from './account.wire';
export { FEEDBACK_LIMITS } from './feedback.wire';
export type { FeedbackRequest } from './feedback.wire';
export {
  HOST_KINDS,
  IMPORTS_KIND,
  INVITATION_DAYS,
  ORGANISATION_KINDS,
  ORGANISATION_LIMITS,
  RESERVED_SLUGS,
} from './organisation.limits';
export { foundableBy, isDay, organisationFaults } from './organisation.rules';
export { looksLikeAddress } from './email.rules';
export type { HostKind, OrganisationKind } from './organisation.limits';
export { MEMBER_OPERATIONS } from './member.wire';
export type {
  AcceptInvitationRequest,
  ChangeRoleRequest,
  Invitation,
  InvitationView,
  InviteMemberRequest,
  Member,
  MemberOperation,
} from './member.wire';
export {
  HOSTING_ENTRIES,
  MEMBER_ENTRIES,
  ORGANISATION_ENTRIES,
  ORGANISATION_OPERATIONS,
} from './organisation.wire';
export type {
  HostedDialogue,
  HostingEntryKind,
  Organisation,
  OrganisationEntry,
  OrganisationEntryKind,
  OrganisationFacts,
  OrganisationItem,
  OrganisationOperation,
  OrganisationPage,
  OrganisationRequest,
  OrganisationSummary,
  OrganisationWritten,
  SuccessionItem,
  WindUpRequest,
} from './organisation.wire';
export { PASSWORD_FAULTS, passwordFault } from './password.rules';
export type { PasswordFault } from './password.rules';
export { peopleProblems } from './people.problems';
export type { PeopleProblem } from './people.problems';
