import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { AnonymousWrite, Problem, type WriteContext } from '@samrad/platform/api';
import type { SignUpAnswer } from '@samrad/people/contract';
import type { Request, Response } from 'express';
import { CheckCredentials } from '../application/check-credentials';
import type { Client } from '../application/client';
import { noSoonerThan } from '../application/no-sooner-than';
import { OpenSession } from '../application/open-session';
import { SignUp } from '../application/sign-up';
import { clientOf } from './client-of';
import { SignUpBody } from './dto/sign-up.body';
import { SessionCookies } from './session-cookies';

/** Longer than a new account takes, so that a taken address is not quicker. */
const STEADY_MS = 250;

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly signUp: SignUp,
    private readonly credentials: CheckCredentials,
    private readonly openSession: OpenSession,
    private readonly cookies: SessionCookies,
  ) {}

  /**
   * Signs up; status and body are the same for a new and a taken address.
   * Where nothing has to be confirmed by mail, a new account is signed in and a stranger to a taken
   * one is not: that shows which it was, and cannot be hidden without mail (ADR 0010).
   */
  @Post()
  @HttpCode(202)
  async create(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: SignUpBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignUpAnswer> {
    const client = clientOf(request, this.cookies);
    return noSoonerThan(STEADY_MS, this.signUpAndIn(ctx, client, body, response));
  }

  /**
   * Where nothing has to be confirmed first, signing up goes on to sign in with what was given. It
   * is the same check as at sign-in, so that a repeated request signs in as well.
   */
  private async signUpAndIn(
    ctx: WriteContext,
    client: Client,
    body: SignUpBody,
    response: Response,
  ): Promise<SignUpAnswer> {
    const answer = await this.signUp.execute(ctx, client, body);
    if (answer.next === 'sign-in') await this.trySignIn(client, body, response);
    return answer;
  }

  private async trySignIn(client: Client, body: SignUpBody, response: Response): Promise<void> {
    try {
      const accountId = await this.credentials.execute(client, body);
      this.cookies.keep(response, await this.openSession.execute(accountId, client));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
}
