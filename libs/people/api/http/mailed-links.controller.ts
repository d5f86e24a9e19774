import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AnonymousWrite, type WriteContext } from '@samrad/platform/api';
import type { Request } from 'express';
import { ConfirmEmail } from '../application/confirm-email';
import { noSoonerThan } from '../application/no-sooner-than';
import { RequestReset } from '../application/request-reset';
import { ResetPassword } from '../application/reset-password';
import { clientOf } from './client-of';
import { MailedLinkBody } from './dto/mailed-link.body';
import { RequestResetBody } from './dto/request-reset.body';
import { SessionCookies } from './session-cookies';

/** Longer than writing a mail takes, so that an unknown address is not quicker. */
const STEADY_MS = 150;

/** What is done by mail: a forgotten password, an address to confirm. */
@Controller('api')
export class MailedLinksController {
  constructor(
    private readonly requestReset: RequestReset,
    private readonly resetPassword: ResetPassword,
    private readonly confirmEmail: ConfirmEmail,
    private readonly cookies: SessionCookies,
  ) {}

  /** Asks for a link by mail; the answer is the same for an unknown address. */
  @Post('password-resets')
  @HttpCode(202)
  async request(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: RequestResetBody,
    @Req() request: Request,
  ): Promise<void> {
    const client = clientOf(request, this.cookies);
    await noSoonerThan(STEADY_MS, this.requestReset.execute(ctx, client, body));
  }

  /** Sets a new password by a mailed link; ends every session. */
  @Post('passwords')
  @HttpCode(204)
  async reset(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: MailedLinkBody,
    @Req() request: Request,
  ): Promise<void> {
    await this.resetPassword.execute(ctx, clientOf(request, this.cookies), body);
  }

  /** Confirms an address by a mailed link and the password; answers with the address. */
  @Post('email-confirmations')
  @HttpCode(200)
  async confirm(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: MailedLinkBody,
    @Req() request: Request,
  ): Promise<{ email: string }> {
    const email = await this.confirmEmail.execute(ctx, clientOf(request, this.cookies), body);
    return { email };
  }
}
