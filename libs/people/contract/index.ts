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
export {
  HOST_KINDS,
  IMPORTS_KIND,
  ORGANISATION_KINDS,
  ORGANISATION_LIMITS,
} from './organisation.limits';
export { looksLikeAddress } from './email.rules';
export type { OrganisationKind } from './organisation.limits';
export { ORGANISATION_OPERATIONS } from './organisation.wire';
export type {
  AddMemberRequest,
  Member,
  Organisation,
  OrganisationOperation,
  OrganisationSummary,
} from './organisation.wire';
export { PASSWORD_FAULTS, passwordFault } from './password.rules';
export type { PasswordFault } from './password.rules';
export { peopleProblems } from './people.problems';
export type { PeopleProblem } from './people.problems';
