export { organisationIn, personIn, sessionIn, TEST_PASSWORD } from './people.builder';
export type { BuiltOrganisation, BuiltPerson } from './people.builder';
export { peopleAccess } from './people.access';
export { Visitor } from './visitor';
export type { Answer } from './visitor';
