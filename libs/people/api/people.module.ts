import { Global, Module } from '@nestjs/common';
import { ActorResolver, mapConstraints, registerProblems } from '@samrad/platform/api';
import { peopleProblems } from '@samrad/people/contract';
import { AcceptInvitation } from './application/accept-invitation';
import { ChangeMe } from './application/change-me';
import { ChangeOrganisation } from './application/change-organisation';
import { ChangeRole } from './application/change-role';
import { CheckCredentials } from './application/check-credentials';
import { ConfirmEmail } from './application/confirm-email';
import { CreateAccount } from './application/create-account';
import { CreateFirstAdministrator } from './application/create-first-administrator';
import { CreateOrganisation } from './application/create-organisation';
import { DisableAccount } from './application/disable-account';
import { EndSessions } from './application/end-sessions';
import { ForgetExpired } from './application/forget-expired';
import { FoundOrganisation } from './application/found-organisation';
import { GiveFeedback } from './application/give-feedback';
import { InviteMember } from './application/invite-member';
import { LeaveOrganisation } from './application/leave-organisation';
import { SessionEnds } from './application/memberships';
import { OpenSession } from './application/open-session';
import { Passwords } from './application/passwords';
import { RemoveMember } from './application/remove-member';
import { RequestReset } from './application/request-reset';
import { ResendInvitation } from './application/resend-invitation';
import { ResetPassword } from './application/reset-password';
import { RevokeInvitation } from './application/revoke-invitation';
import { SignOut } from './application/sign-out';
import { SignUp } from './application/sign-up';
import { Throttle } from './application/throttle';
import { WindUpOrganisation } from './application/wind-up-organisation';
import { AccountsController } from './http/accounts.controller';
import { FeedbackController } from './http/feedback.controller';
import { InvitationsController } from './http/invitations.controller';
import { InvitedController } from './http/invited.controller';
import { MailboxController } from './http/mailbox.controller';
import { MailedLinksController } from './http/mailed-links.controller';
import { MeController } from './http/me.controller';
import { MembersController } from './http/members.controller';
import { OrganisationsController } from './http/organisations.controller';
import { PasswordStrategy } from './http/password.strategy';
import { SessionCookies } from './http/session-cookies';
import { SessionController } from './http/session.controller';
import { PeopleMail } from './mail/people-mail';
import { InvitationReadModel } from './persistence/invitation.read-model';
import { MeReadModel } from './persistence/me.read-model';
import { MemberListReadModel } from './persistence/member-list.read-model';
import { OrganisationDetailReadModel } from './persistence/organisation-detail.read-model';
import { OrganisationHistoryReadModel } from './persistence/organisation-history.read-model';
import { OrganisationReadModel } from './persistence/organisation.read-model';
import { SessionActorResolver } from './persistence/session-actor.resolver';
import { SessionListReadModel } from './persistence/session-list.read-model';

registerProblems(peopleProblems);
mapConstraints({
  membership_pkey: 'people.already-member',
  invitation_organisation_id_email_role_key: 'people.invited-already',
  organisation_succession_no_cycle: 'people.succession-cycle',
  organisation_slug_key: 'people.organisation-exists',
  account_email_key: 'people.account-exists',
});

const writes = [
  AcceptInvitation,
  ChangeMe,
  ChangeOrganisation,
  ChangeRole,
  ConfirmEmail,
  CreateAccount,
  CreateFirstAdministrator,
  CreateOrganisation,
  DisableAccount,
  EndSessions,
  FoundOrganisation,
  GiveFeedback,
  InviteMember,
  LeaveOrganisation,
  OpenSession,
  RemoveMember,
  RequestReset,
  ResendInvitation,
  ResetPassword,
  RevokeInvitation,
  SignOut,
  SignUp,
  WindUpOrganisation,
];
const reads = [
  InvitationReadModel,
  MeReadModel,
  MemberListReadModel,
  OrganisationDetailReadModel,
  OrganisationHistoryReadModel,
  OrganisationReadModel,
  SessionListReadModel,
];
const rules = [CheckCredentials, ForgetExpired, Passwords, PeopleMail, SessionEnds, Throttle];

/** Accounts, sessions, organisations. Global, because every request asks it who is there. */
@Global()
@Module({
  controllers: [
    AccountsController,
    FeedbackController,
    InvitationsController,
    InvitedController,
    MailboxController,
    MailedLinksController,
    MeController,
    MembersController,
    OrganisationsController,
    SessionController,
  ],
  providers: [
    ...writes,
    ...reads,
    ...rules,
    PasswordStrategy,
    SessionCookies,
    { provide: ActorResolver, useClass: SessionActorResolver },
  ],
  exports: [
    ActorResolver,
    CreateAccount,
    CreateFirstAdministrator,
    CreateOrganisation,
    DisableAccount,
    OrganisationReadModel,
    Passwords,
    Throttle,
  ],
})
export class PeopleModule {}
