import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentActor } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { ProposalPlaces } from '@samrad/proposals/contract';
import { ProposalPlacesReadModel } from '../persistence/proposal-places.read-model';
import { SlugPipe } from './address.pipes';
import { ProposalPlacesQuery } from './dto/proposal-places.query';

@Controller('api/dialogues/:slug/proposals/places')
export class PlacesController {
  constructor(private readonly places: ProposalPlacesReadModel) {}

  /** How many proposals are about each municipality; for the map. */
  @Get()
  find(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) slug: string,
    @Query() query: ProposalPlacesQuery,
  ): Promise<ProposalPlaces> {
    return this.places.find(slug, actor.kind === 'account' ? actor.accountId : null, query);
  }
}
