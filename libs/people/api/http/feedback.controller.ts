import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AnonymousWrite, type WriteContext } from '@samrad/platform/api';
import type { Request } from 'express';
import { GiveFeedback } from '../application/give-feedback';
import { clientOf } from './client-of';
import { FeedbackBody } from './dto/feedback.body';
import { SessionCookies } from './session-cookies';

/** What people say about accessibility. */
@Controller('api/feedback')
export class FeedbackController {
  constructor(
    private readonly giveFeedback: GiveFeedback,
    private readonly cookies: SessionCookies,
  ) {}

  /** Says what is in the way; nobody has to say who they are. */
  @Post()
  @HttpCode(202)
  async give(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: FeedbackBody,
    @Req() request: Request,
  ): Promise<void> {
    await this.giveFeedback.execute(ctx, clientOf(request, this.cookies), body);
  }
}
