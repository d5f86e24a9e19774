import { Body, Controller, Delete, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { CurrentActor } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { Request, Response } from 'express';
import { OpenSession } from '../application/open-session';
import { SignOut } from '../application/sign-out';
import { clientOf } from './client-of';
import { SignInBody } from './dto/sign-in.body';
import { SessionCookies } from './session-cookies';
import { SignInGuard } from './sign-in.guard';

/** Signing in and out. Neither takes an Idempotency-Key: OpenSession and SignOut say why. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly openSession: OpenSession,
    private readonly signOut: SignOut,
    private readonly cookies: SessionCookies,
  ) {}

  /** Signs in; the session travels in a cookie. */
  @Post()
  @HttpCode(204)
  @UseGuards(SignInGuard)
  async signIn(
    @Body() _checkedByGuard: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { accountId } = request.user as { accountId: string };
    const opened = await this.openSession.execute(accountId, clientOf(request, this.cookies));
    this.cookies.keep(response, opened);
  }

  /** Signs out; the session ends on the server too. */
  @Delete()
  @HttpCode(204)
  async end(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signOut.execute(actor);
    this.cookies.forgetSession(response);
  }
}
