export { CreateAccount } from './application/create-account';
export type { NewAccount } from './application/create-account';
export { CreateFirstAdministrator } from './application/create-first-administrator';
export type {
  AdministratorMade,
  FirstAdministrator,
} from './application/create-first-administrator';
export { CreateOrganisation } from './application/create-organisation';
export type { NewOrganisation } from './application/create-organisation';
export { DisableAccount } from './application/disable-account';
export type { AccountSwitched } from './application/disable-account';
export { giveRole } from './application/memberships';
export type { GivenRole } from './application/memberships';
export { Throttle } from './application/throttle';
export type { Budget } from './application/throttle';
export { Passwords } from './application/passwords';
export { addressOf } from './http/email.validator';
export { PeopleModule } from './people.module';
export { OrganisationReadModel } from './persistence/organisation.read-model';
export { peopleEntities } from './persistence/people.entities';
