import { Global, Module } from '@nestjs/common';
import { ActorResolver, mapConstraints, registerProblems } from '@samrad/platform/api';
import { peopleProblems } from '@samrad/people/contract';
import { AddMember } from './application/add-member';
import { ChangeMe } from './application/change-me';
import { CheckCredentials } from './application/check-credentials';
import { ConfirmEmail } from './application/confirm-email';
import { CreateAccount } from './application/create-account';
import { CreateFirstAdministrator } from './application/create-first-administrator';
import { CreateOrganisation } from './application/create-organisation';
import { EndSessions } from './application/end-sessions';
import { ForgetExpired } from './application/forget-expired';
import { OpenSession } from './application/open-session';
import { Passwords } from './application/passwords';
import { RemoveMember } from './application/remove-member';
import { RequestReset } from './application/request-reset';
import { ResetPassword } from './application/reset-password';
import { SignOut } from './application/sign-out';
import { SignUp } from './application/sign-up';
import { Throttle } from './application/throttle';
import { AccountsController } from './http/accounts.controller';
import { MailboxController } from './http/mailbox.controller';
import { MailedLinksController } from './http/mailed-links.controller';
import { MeController } from './http/me.controller';
import { OrganisationsController } from './http/organisations.controller';
import { PasswordStrategy } from './http/password.strategy';
import { SessionCookies } from './http/session-cookies';
import { SessionController } from './http/session.controller';
import { PeopleMail } from './mail/people-mail';
import { MeReadModel } from './persistence/me.read-model';
import { MemberListReadModel } from './persistence/member-list.read-model';
import { OrganisationReadModel } from './persistence/organisation.read-model';
import { SessionActorResolver } from './persistence/session-actor.resolver';
import { SessionListReadModel } from './persistence/session-list.read-model';

registerProblems(peopleProblems);
mapConstraints({
  membership_pkey: 'people.already-member',
  organisation_slug_key: 'people.organisation-exists',
  account_email_key: 'people.account-exists',
});

const writes = [
  AddMember,
  ChangeMe,
  ConfirmEmail,
  CreateAccount,
  CreateFirstAdministrator,
  CreateOrganisation,
  EndSessions,
  OpenSession,
  RemoveMember,
  RequestReset,
  ResetPassword,
  SignOut,
  SignUp,
];
const reads = [MeReadModel, MemberListReadModel, OrganisationReadModel, SessionListReadModel];
const rules = [CheckCredentials, ForgetExpired, Passwords, PeopleMail, Throttle];

/** Accounts, sessions, organisations. Global, because every request asks it who is there. */
@Global()
@Module({
  controllers: [
    AccountsController,
    MailboxController,
    MailedLinksController,
    MeController,
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
    OrganisationReadModel,
    Passwords,
    Throttle,
  ],
})
export class PeopleModule {}
