import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { HostInvitation, HostList, InvitationCode } from '@samrad/dialogues/contract';
import type { OrganisationSummary } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { TakingPartApi } from './taking-part.api';

export const loadCodes: ResolveFn<Page<InvitationCode>> = (route) =>
  inject(TakingPartApi).codes(String(route.params['slug']));

export const loadHosts: ResolveFn<HostList> = (route) =>
  inject(TakingPartApi).hosts(String(route.params['slug']));

export const loadOrganisations: ResolveFn<readonly OrganisationSummary[]> = () =>
  inject(TakingPartApi).organisations();

export const loadInvitations: ResolveFn<readonly HostInvitation[]> = async () =>
  (await inject(TakingPartApi).invitations()).items;
