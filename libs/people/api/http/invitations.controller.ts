import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  CurrentActor,
  CurrentWrite,
  PageQuery,
  Problem,
  requireRole,
  type WriteContext,
} from '@samrad/platform/api';
import type { Actor, Page } from '@samrad/platform/contract';
import type { Invitation } from '@samrad/people/contract';
import { InviteMember } from '../application/invite-member';
import { ResendInvitation } from '../application/resend-invitation';
import { RevokeInvitation } from '../application/revoke-invitation';
import { InvitationReadModel } from '../persistence/invitation.read-model';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { InviteMemberBody } from './dto/member.body';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Invitations as the organisation's administrators have them. */
@Controller('api/organisations/:slug/invitations')
export class InvitationsController {
  constructor(
    private readonly organisations: OrganisationReadModel,
    private readonly invitations: InvitationReadModel,
    private readonly inviteMember: InviteMember,
    private readonly resendInvitation: ResendInvitation,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  /** Those that nobody has answered; for administrators. */
  @Get()
  async list(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<Page<Invitation>> {
    const { id } = await this.organisations.require(slug);
    requireRole(actor, id, 'administrator');
    return this.invitations.list(id, query);
  }

  /** Invites somebody by e-mail to a role. */
  @Post()
  async invite(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: InviteMemberBody,
  ): Promise<Invitation> {
    const invitationId = await this.inviteMember.execute(ctx, slug, body);
    const { id } = await this.organisations.require(slug);
    return this.invitations.require(id, invitationId);
  }

  /** Sends it again with a new link; the old one leads nowhere from then on. */
  @Post(':id/mails')
  @HttpCode(204)
  resend(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('id') id: string,
  ): Promise<void> {
    if (!UUID.test(id)) throw new Problem('people.invitation-not-found');
    return this.resendInvitation.execute(ctx, slug, id);
  }

  /** Takes it back. */
  @Delete(':id')
  @HttpCode(204)
  revoke(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('id') id: string,
  ): Promise<void> {
    if (!UUID.test(id)) throw new Problem('people.invitation-not-found');
    return this.revokeInvitation.execute(ctx, slug, id);
  }
}
