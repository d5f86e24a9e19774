import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type {
  MailboxItem,
  Member,
  Organisation,
  OrganisationSummary,
  SessionItem,
} from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { PeopleApi } from './people.api';

/** What one's account page shows; refused (401) for those who are not signed in. */
export const loadAccount: ResolveFn<Page<SessionItem>> = () => inject(PeopleApi).sessions();

export const loadOrganisations: ResolveFn<Page<OrganisationSummary>> = () =>
  inject(PeopleApi).organisations();

export const loadOrganisation: ResolveFn<Organisation> = ({ params }) =>
  inject(PeopleApi).organisation(String(params['slug']));

export const loadMembers: ResolveFn<Page<Member>> = ({ params }) =>
  inject(PeopleApi).members(String(params['slug']));

export const loadMailbox: ResolveFn<Page<MailboxItem>> = ({ queryParamMap }) =>
  inject(PeopleApi).mailbox(queryParamMap.get('to') ?? undefined);
