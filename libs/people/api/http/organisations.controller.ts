import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  CurrentActor,
  CurrentWrite,
  PageQuery,
  Problem,
  requireRole,
  type WriteContext,
} from '@samrad/platform/api';
import { ROLES, type Actor, type Page, type Role } from '@samrad/platform/contract';
import type { Member, Organisation, OrganisationSummary } from '@samrad/people/contract';
import { AddMember } from '../application/add-member';
import { RemoveMember } from '../application/remove-member';
import { MemberListReadModel } from '../persistence/member-list.read-model';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { AddMemberBody } from './dto/add-member.body';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationReadModel,
    private readonly memberList: MemberListReadModel,
    private readonly addMember: AddMember,
    private readonly removeMember: RemoveMember,
  ) {}

  /** Organisations by name. */
  @Get()
  list(@Query() query: PageQuery): Promise<Page<OrganisationSummary>> {
    return this.organisations.list(query);
  }

  /** One organisation, with what the reader may do in it. */
  @Get(':slug')
  view(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<Organisation> {
    return this.organisations.view(slug, actor);
  }

  /** Who holds which role; for administrators. */
  @Get(':slug/members')
  async members(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<Page<Member>> {
    const { id } = await this.organisations.require(slug);
    requireRole(actor, id, 'administrator');
    return this.memberList.list(id, query);
  }

  /** Gives somebody who has an account a role. */
  @Post(':slug/members')
  async add(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: AddMemberBody,
  ): Promise<Member> {
    const accountId = await this.addMember.execute(ctx, slug, body);
    const { id } = await this.organisations.require(slug);
    return this.memberList.require(id, accountId, body.role);
  }

  /** Takes a role back; the last administrator's cannot be. */
  @Delete(':slug/members/:accountId/:role')
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
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
