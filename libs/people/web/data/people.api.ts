import { inject, Injectable } from '@angular/core';
import type {
  AddMemberRequest,
  ChangeMeRequest,
  ConfirmEmailRequest,
  MailboxItem,
  Member,
  Organisation,
  OrganisationSummary,
  ResetPasswordRequest,
  SessionItem,
  SignInRequest,
  SignUpAnswer,
  SignUpRequest,
} from '@samrad/people/contract';
import type { Page, Role } from '@samrad/platform/contract';
import { Api } from '@samrad/platform/web';

/** The subject's requests. A refusal is thrown as a ProblemError. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly api = inject(Api);

  signIn(request: SignInRequest): Promise<void> {
    return this.api.post('/session', request);
  }

  signUp(request: SignUpRequest): Promise<SignUpAnswer> {
    return this.api.post('/accounts', request);
  }

  async confirmAddress(request: ConfirmEmailRequest): Promise<string> {
    const { email } = await this.api.post<{ email: string }>('/email-confirmations', request);
    return email;
  }

  requestReset(email: string): Promise<void> {
    return this.api.post('/password-resets', { email });
  }

  resetPassword(request: ResetPasswordRequest): Promise<void> {
    return this.api.post('/passwords', request);
  }

  changeMe(request: ChangeMeRequest): Promise<void> {
    return this.api.patch('/me', request);
  }

  sessions(after?: string): Promise<Page<SessionItem>> {
    return this.api.get(`/me/sessions${query({ after })}`);
  }

  endSession(id: string): Promise<void> {
    return this.api.delete(`/me/sessions/${encodeURIComponent(id)}`);
  }

  endAllSessions(): Promise<void> {
    return this.api.delete('/me/sessions');
  }

  organisations(after?: string): Promise<Page<OrganisationSummary>> {
    return this.api.get(`/organisations${query({ after })}`);
  }

  organisation(slug: string): Promise<Organisation> {
    return this.api.get(`/organisations/${encodeURIComponent(slug)}`);
  }

  members(slug: string, after?: string): Promise<Page<Member>> {
    return this.api.get(`/organisations/${encodeURIComponent(slug)}/members${query({ after })}`);
  }

  addMember(slug: string, request: AddMemberRequest): Promise<Member> {
    return this.api.post(`/organisations/${encodeURIComponent(slug)}/members`, request);
  }

  removeMember(slug: string, accountId: string, role: Role): Promise<void> {
    const members = `/organisations/${encodeURIComponent(slug)}/members`;
    return this.api.delete(`${members}/${encodeURIComponent(accountId)}/${role}`);
  }

  mailbox(to: string | undefined, after?: string): Promise<Page<MailboxItem>> {
    return this.api.get(`/mailbox${query({ to, after })}`);
  }
}

function query(given: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
