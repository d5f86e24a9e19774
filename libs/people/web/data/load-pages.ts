import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type {
  Invitation,
  InvitationView,
  MailboxItem,
  Member,
  Organisation,
  OrganisationEntry,
  OrganisationPage,
  SessionItem,
} from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { OrganisationsApi } from './organisations.api';
import { PeopleApi } from './people.api';

/** What one's account page shows; refused (401) for those who are not signed in. */
export const loadAccount: ResolveFn<Page<SessionItem>> = () => inject(PeopleApi).sessions();

export const loadOrganisations: ResolveFn<OrganisationPage> = ({ queryParamMap }) =>
  inject(OrganisationsApi).list({
    kind: queryParamMap.get('kind') ?? '',
    search: queryParamMap.get('search') ?? '',
  });

export const loadOrganisation: ResolveFn<Organisation> = ({ params }) =>
  inject(OrganisationsApi).view(String(params['slug']));

/** The record, its newest part. */
export const loadHistory: ResolveFn<Page<OrganisationEntry>> = ({ params }) =>
  inject(OrganisationsApi).history(String(params['slug']));

export const loadMembers: ResolveFn<Page<Member>> = ({ params, queryParamMap }) =>
  inject(OrganisationsApi).members(String(params['slug']), {
    search: queryParamMap.get('search') ?? '',
  });

export const loadInvitations: ResolveFn<Page<Invitation>> = ({ params }) =>
  inject(OrganisationsApi).invitations(String(params['slug']));

export const loadInvitation: ResolveFn<InvitationView> = ({ params }) =>
  inject(OrganisationsApi).invitation(String(params['token']));

/** Councils, for those that a council may follow, and which kinds the reader may found. */
export const loadCouncils: ResolveFn<OrganisationPage> = () =>
  inject(OrganisationsApi).list({ kind: 'council', limit: '100' });

export const loadMailbox: ResolveFn<Page<MailboxItem>> = ({ queryParamMap }) =>
  inject(PeopleApi).mailbox(queryParamMap.get('to') ?? undefined);
