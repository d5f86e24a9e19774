import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { CheckCredentials } from '../application/check-credentials';
import { clientOf } from './client-of';
import { SessionCookies } from './session-cookies';

/** Passport's way of signing in with address and password; other ways stand beside it later. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly credentials: CheckCredentials,
    private readonly cookies: SessionCookies,
  ) {
    super({
      usernameField: 'email',
      passwordField: 'password',
      session: false,
      passReqToCallback: true,
    });
  }

  /** Passport puts what this answers on the request as `user`. */
  async validate(
    request: Request,
    email: string,
    password: string,
  ): Promise<{ accountId: string }> {
    const client = clientOf(request, this.cookies);
    return { accountId: await this.credentials.execute(client, { email, password }) };
  }
}
