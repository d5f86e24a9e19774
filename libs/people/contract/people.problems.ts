import { defineProblems } from '@samrad/platform/contract';

export const peopleProblems = defineProblems({
  'people.wrong-credentials': { status: 401, title: 'The address and the password do not match' },
  'people.account-disabled': { status: 403, title: 'The account is disabled' },
  'people.too-many-attempts': { status: 429, title: 'Too many attempts, wait a while' },
  'people.link-not-valid': { status: 410, title: 'The link has been used or is too old' },
  'people.session-not-found': { status: 404, title: 'There is no such session' },
  'people.organisation-not-found': { status: 404, title: 'There is no such organisation' },
  'people.member-not-found': { status: 404, title: 'This person does not hold that role' },
  'people.already-member': { status: 409, title: 'This person holds that role already' },
  'people.last-administrator': { status: 409, title: 'The last administrator cannot be removed' },
  'people.invitation-not-found': { status: 404, title: 'There is no such invitation' },
  'people.invited-already': { status: 409, title: 'This person is invited to that role already' },
  'people.invitation-of-another': { status: 403, title: 'Somebody else was invited' },
  'people.wound-up': { status: 409, title: 'The organisation is wound up' },
  'people.succession-cycle': { status: 409, title: 'An organisation cannot follow itself' },
  'people.organisation-exists': { status: 409, title: 'An organisation with that address exists' },
  'people.account-not-found': { status: 404, title: 'There is no account with that address' },
  'people.account-exists': { status: 409, title: 'An account with that address exists' },
  'people.no-mailbox': { status: 404, title: 'Sent mail is shown in the demo only' },
});
export type PeopleProblem = keyof typeof peopleProblems;
