import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { AnonymousWrite, CurrentActor, Problem, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { InvitationView, OrganisationWritten } from '@samrad/people/contract';
import type { Request, Response } from 'express';
import { AcceptInvitation } from '../application/accept-invitation';
import { SessionEnds } from '../application/memberships';
import { OpenSession } from '../application/open-session';
import { InvitationReadModel } from '../persistence/invitation.read-model';
import { clientOf } from './client-of';
import { AcceptInvitationBody } from './dto/member.body';
import { SessionCookies } from './session-cookies';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** An invitation as the holder of its link has it. */
@Controller('api')
export class InvitedController {
  constructor(
    private readonly invitations: InvitationReadModel,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly sessionEnds: SessionEnds,
    private readonly openSession: OpenSession,
    private readonly cookies: SessionCookies,
  ) {}

  /** To what one is invited, and what one has to do to accept. */
  @Get('invitations/:token')
  view(@Param('token') token: string, @CurrentActor() actor: Actor): Promise<InvitationView> {
    if (!TOKEN.test(token)) throw new Problem('people.link-not-valid');
    return this.invitations.view(token, actor);
  }

  /** Accepts an invitation; who has no account gets one with it and is signed in. */
  @Post('invitation-answers')
  async accept(
    @AnonymousWrite() ctx: WriteContext,
    @Body() body: AcceptInvitationBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationWritten> {
    const client = clientOf(request, this.cookies);
    const { slug, accountId, sessions } = await this.acceptInvitation.execute(ctx, client, body);
    this.sessionEnds.drop(sessions);
    if (ctx.actor.kind === 'anonymous') {
      this.cookies.keep(response, await this.openSession.execute(accountId, client));
    }
    return { slug };
  }
}
