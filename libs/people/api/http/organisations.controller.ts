import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Actor, Page } from '@samrad/platform/contract';
import type {
  Organisation,
  OrganisationEntry,
  OrganisationPage,
  OrganisationWritten,
} from '@samrad/people/contract';
import { ChangeOrganisation } from '../application/change-organisation';
import { FoundOrganisation } from '../application/found-organisation';
import { WindUpOrganisation } from '../application/wind-up-organisation';
import { OrganisationDetailReadModel } from '../persistence/organisation-detail.read-model';
import { OrganisationHistoryReadModel } from '../persistence/organisation-history.read-model';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { OrganisationListQuery } from './dto/organisation-list.query';
import { OrganisationBody, WindUpBody } from './dto/organisation.body';

@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationReadModel,
    private readonly details: OrganisationDetailReadModel,
    private readonly histories: OrganisationHistoryReadModel,
    private readonly foundOrganisation: FoundOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly windUpOrganisation: WindUpOrganisation,
  ) {}

  /** Organisations by name, of one kind or with some words in it, and which the reader may found. */
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @Query() query: OrganisationListQuery,
  ): Promise<OrganisationPage> {
    return this.organisations.list(query, actor);
  }

  /** One organisation, with what the reader may do in it. */
  @Get(':slug')
  view(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<Organisation> {
    return this.details.view(slug, actor);
  }

  /** Its record, newest first; its administrators see its members' part too. */
  @Get(':slug/history')
  async history(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<Page<OrganisationEntry>> {
    const { id } = await this.organisations.require(slug);
    return this.histories.list(id, actor, query);
  }

  /** Founds an organisation; administrators of county boards, regions and municipalities. */
  @Post()
  found(
    @CurrentWrite() ctx: WriteContext,
    @Body() body: OrganisationBody,
  ): Promise<OrganisationWritten> {
    return this.foundOrganisation.execute(ctx, body);
  }

  /** Changes what it says of itself; its administrators. */
  @Put(':slug')
  change(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: OrganisationBody,
  ): Promise<OrganisationWritten> {
    return this.changeOrganisation.execute(ctx, slug, body);
  }

  /** Puts on record that it has ceased; its administrators. */
  @Post(':slug/winding-up')
  @HttpCode(204)
  windUp(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: WindUpBody,
  ): Promise<void> {
    return this.windUpOrganisation.execute(ctx, slug, body);
  }
}
