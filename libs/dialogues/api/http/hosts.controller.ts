import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { HostInvitationList, HostList } from '@samrad/dialogues/contract';
import {
  CurrentAccount,
  CurrentActor,
  CurrentWrite,
  type WriteContext,
} from '@samrad/platform/api';
import type { AccountActor, Actor } from '@samrad/platform/contract';
import { AcceptHosting } from '../application/accept-hosting';
import { EndHosting } from '../application/end-hosting';
import { InviteHost } from '../application/invite-host';
import { HostListReadModel } from '../persistence/host-list.read-model';
import { InviteHostBody } from './dto/taking-part.body';

@Controller('api')
export class HostsController {
  constructor(
    private readonly hosts: HostListReadModel,
    private readonly inviteHost: InviteHost,
    private readonly acceptHosting: AcceptHosting,
    private readonly endHosting: EndHosting,
  ) {}

  /** Who hosts the dialogue and who has been asked to; for those with a role in one of the hosts. */
  @Get('dialogues/:slug/hosts')
  list(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<HostList> {
    return this.hosts.of(slug, actor);
  }

  /** Asks an organisation to host the dialogue too; officials of the owner. */
  @Post('dialogues/:slug/hosts')
  @HttpCode(204)
  invite(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: InviteHostBody,
  ): Promise<void> {
    return this.inviteHost.execute(ctx, slug, body.organisation);
  }

  /** The organisation that was asked says yes; its officials and administrators. */
  @Put('dialogues/:slug/hosts/:organisation')
  @HttpCode(204)
  accept(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('organisation') organisation: string,
  ): Promise<void> {
    return this.acceptHosting.execute(ctx, slug, organisation);
  }

  /** Takes back the question or ends the hosting (the owner), declines or leaves (the other). */
  @Delete('dialogues/:slug/hosts/:organisation')
  @HttpCode(204)
  end(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('organisation') organisation: string,
  ): Promise<void> {
    return this.endHosting.execute(ctx, slug, organisation);
  }

  /** Questions to host that wait for an answer from the reader's organisations. */
  @Get('host-invitations')
  invitations(@CurrentAccount() actor: AccountActor): Promise<HostInvitationList> {
    return this.hosts.invitations(actor);
  }
}
