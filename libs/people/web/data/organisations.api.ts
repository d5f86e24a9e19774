import { inject, Injectable } from '@angular/core';
import type {
  AcceptInvitationRequest,
  ChangeRoleRequest,
  Invitation,
  InvitationView,
  InviteMemberRequest,
  Member,
  Organisation,
  OrganisationEntry,
  OrganisationPage,
  OrganisationRequest,
  OrganisationWritten,
  WindUpRequest,
} from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { Api, I18n, traitsOf } from '@samrad/platform/web';
import { query } from './query';

interface Asked {
  readonly kind?: string;
  readonly search?: string;
  readonly after?: string;
  readonly limit?: string;
}

/** Organisations, their members and invitations. */
@Injectable({ providedIn: 'root' })
export class OrganisationsApi {
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);

  list(asked: Asked): Promise<OrganisationPage> {
    const language = traitsOf(this.i18n.lang()).texts;
    return this.api.get(`/organisations${query({ language, ...asked })}`);
  }

  view(slug: string): Promise<Organisation> {
    return this.api.get(at(slug));
  }

  history(slug: string, after?: string): Promise<Page<OrganisationEntry>> {
    return this.api.get(`${at(slug)}/history${query({ after })}`);
  }

  found(request: OrganisationRequest): Promise<OrganisationWritten> {
    return this.api.post('/organisations', request);
  }

  change(slug: string, request: OrganisationRequest): Promise<OrganisationWritten> {
    return this.api.put(at(slug), request);
  }

  windUp(slug: string, request: WindUpRequest): Promise<void> {
    return this.api.post(`${at(slug)}/winding-up`, request);
  }

  members(slug: string, asked: Pick<Asked, 'search' | 'after'> = {}): Promise<Page<Member>> {
    return this.api.get(`${at(slug)}/members${query({ ...asked })}`);
  }

  changeRole(slug: string, { accountId, role }: Member, to: ChangeRoleRequest): Promise<Member> {
    return this.api.put(`${at(slug)}/members/${accountId}/${role}`, to);
  }

  removeMember(slug: string, { accountId, role }: Member): Promise<void> {
    return this.api.delete(`${at(slug)}/members/${accountId}/${role}`);
  }

  leave(slug: string): Promise<void> {
    return this.api.delete(`${at(slug)}/membership`);
  }

  invitations(slug: string, after?: string): Promise<Page<Invitation>> {
    return this.api.get(`${at(slug)}/invitations${query({ after })}`);
  }

  invite(slug: string, request: InviteMemberRequest): Promise<Invitation> {
    return this.api.post(`${at(slug)}/invitations`, request);
  }

  resend(slug: string, id: string): Promise<void> {
    return this.api.post(`${at(slug)}/invitations/${id}/mails`);
  }

  revoke(slug: string, id: string): Promise<void> {
    return this.api.delete(`${at(slug)}/invitations/${id}`);
  }

  invitation(token: string): Promise<InvitationView> {
    return this.api.get(`/invitations/${encodeURIComponent(token)}`);
  }

  accept(request: AcceptInvitationRequest): Promise<OrganisationWritten> {
    return this.api.post('/invitation-answers', request);
  }
}

function at(slug: string): string {
  return `/organisations/${encodeURIComponent(slug)}`;
}
