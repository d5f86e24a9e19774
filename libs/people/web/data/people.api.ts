import { inject, Injectable } from '@angular/core';
import type {
  ChangeMeRequest,
  ConfirmEmailRequest,
  FeedbackRequest,
  MailboxItem,
  ResetPasswordRequest,
  SessionItem,
  SignInRequest,
  SignUpAnswer,
  SignUpRequest,
} from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { Api } from '@samrad/platform/web';
import { query } from './query';

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

  giveFeedback(request: FeedbackRequest): Promise<void> {
    return this.api.post('/feedback', request);
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

  mailbox(to: string | undefined, after?: string): Promise<Page<MailboxItem>> {
    return this.api.get(`/mailbox${query({ to, after })}`);
  }
}
