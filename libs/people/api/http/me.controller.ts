import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query, Res } from '@nestjs/common';
import {
  Config,
  CurrentAccount,
  CurrentActor,
  CurrentWrite,
  PageQuery,
  Problem,
  type WriteContext,
} from '@samrad/platform/api';
import type { AccountActor, Actor, Page } from '@samrad/platform/contract';
import type { MeAnswer, SessionItem } from '@samrad/people/contract';
import type { Response } from 'express';
import { ChangeMe } from '../application/change-me';
import { EndSessions } from '../application/end-sessions';
import { MeReadModel } from '../persistence/me.read-model';
import { SessionListReadModel } from '../persistence/session-list.read-model';
import { ChangeMeBody } from './dto/change-me.body';
import { SessionCookies } from './session-cookies';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('api/me')
export class MeController {
  constructor(
    private readonly config: Config,
    private readonly account: MeReadModel,
    private readonly sessionList: SessionListReadModel,
    private readonly changeMe: ChangeMe,
    private readonly endSessions: EndSessions,
    private readonly cookies: SessionCookies,
  ) {}

  /** One's own account and roles; `me` is null when nobody is signed in. */
  @Get()
  async view(@CurrentActor() actor: Actor): Promise<MeAnswer> {
    const me = actor.kind === 'account' ? await this.account.view(actor) : null;
    return { me, demo: this.config.demo };
  }

  /** Changes one's language, or where one says that one lives. */
  @Patch()
  @HttpCode(204)
  change(@CurrentWrite() ctx: WriteContext, @Body() body: ChangeMeBody): Promise<void> {
    return this.changeMe.execute(ctx, body);
  }

  /** Where one is signed in, newest first. */
  @Get('sessions')
  sessions(
    @CurrentAccount() actor: AccountActor,
    @Query() query: PageQuery,
  ): Promise<Page<SessionItem>> {
    return this.sessionList.list(actor, query);
  }

  /** Signs out everywhere, here too. */
  @Delete('sessions')
  @HttpCode(204)
  async endAll(
    @CurrentWrite() ctx: WriteContext,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.endSessions.execute(ctx, null);
    this.cookies.forgetSession(response);
  }

  /** Ends one of one's sessions. */
  @Delete('sessions/:id')
  @HttpCode(204)
  end(@CurrentWrite() ctx: WriteContext, @Param('id') id: string): Promise<void> {
    if (!UUID.test(id)) throw new Problem('people.session-not-found');
    return this.endSessions.execute(ctx, id);
  }
}
