import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import {
  CurrentActor,
  CurrentWrite,
  Problem,
  requireRole,
  type WriteContext,
} from '@samrad/platform/api';
import { ROLES, type Actor, type Page, type Role } from '@samrad/platform/contract';
import type { Member } from '@samrad/people/contract';
import { ChangeRole } from '../application/change-role';
import { LeaveOrganisation } from '../application/leave-organisation';
import { RemoveMember } from '../application/remove-member';
import { MemberListReadModel } from '../persistence/member-list.read-model';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { ChangeRoleBody } from './dto/member.body';
import { SearchQuery } from './dto/organisation-list.query';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('api/organisations/:slug')
export class MembersController {
  constructor(
    private readonly organisations: OrganisationReadModel,
    private readonly memberList: MemberListReadModel,
    private readonly changeRole: ChangeRole,
    private readonly removeMember: RemoveMember,
    private readonly leaveOrganisation: LeaveOrganisation,
  ) {}

  /** Who holds which role; for administrators. */
  @Get('members')
  async members(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Query() query: SearchQuery,
  ): Promise<Page<Member>> {
    const { id } = await this.organisations.require(slug);
    requireRole(actor, id, 'administrator');
    return this.memberList.list(id, query);
  }

  /** Gives another role in place of one; the last administrator's cannot be changed. */
  @Put('members/:accountId/:role')
  async change(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('accountId') accountId: string,
    @Param('role') role: string,
    @Body() body: ChangeRoleBody,
  ): Promise<Member> {
    if (!UUID.test(accountId) || !isRole(role)) throw new Problem('people.member-not-found');
    await this.changeRole.execute(ctx, slug, { accountId, was: role, role: body.role });
    const { id } = await this.organisations.require(slug);
    return this.memberList.require(id, accountId, body.role);
  }

  /** Takes a role back; the last administrator's cannot be. */
  @Delete('members/:accountId/:role')
  @HttpCode(204)
  remove(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('accountId') accountId: string,
    @Param('role') role: string,
  ): Promise<void> {
    if (!UUID.test(accountId) || !isRole(role)) throw new Problem('people.member-not-found');
    return this.removeMember.execute(ctx, slug, accountId, role);
  }

  /** Gives back every role one holds here. */
  @Delete('membership')
  @HttpCode(204)
  leave(@CurrentWrite() ctx: WriteContext, @Param('slug') slug: string): Promise<void> {
    return this.leaveOrganisation.execute(ctx, slug);
  }
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
