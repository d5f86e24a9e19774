import { Controller, Get, Param, Query } from '@nestjs/common';
import type { FoundPage, SimilarProposals } from '@samrad/proposals/contract';
import { SearchReadModel } from '../persistence/search.read-model';
import { SimilarProposalsReadModel } from '../persistence/similar-proposals.read-model';
import { SlugPipe } from './address.pipes';
import { SearchQuery } from './dto/search.query';
import { SimilarQuery } from './dto/similar.query';

/** The same for everybody: only what anybody may read is found. */
@Controller('api')
export class SearchController {
  constructor(
    private readonly found: SearchReadModel,
    private readonly similar: SimilarProposalsReadModel,
  ) {}

  /** Proposals and comments of all dialogues that answer a few words, the nearest first. */
  @Get('search')
  everywhere(@Query() query: SearchQuery): Promise<FoundPage> {
    return this.page(null, query);
  }

  /** Proposals and comments of one dialogue that answer a few words, the nearest first. */
  @Get('dialogues/:slug/search')
  inOne(@Param('slug', SlugPipe) slug: string, @Query() query: SearchQuery): Promise<FoundPage> {
    return this.page(slug, query);
  }

  /** A few proposals that are like a text somebody is writing. */
  @Get('dialogues/:slug/proposals/similar')
  async like(
    @Param('slug', SlugPipe) slug: string,
    @Query() { text }: SimilarQuery,
  ): Promise<SimilarProposals> {
    return { items: await this.similar.find(slug, text) };
  }

  private page(slug: string | null, { q, kind, after, size }: SearchQuery) {
    return this.found.page({ query: q, slug, kind: kind ?? null, after, limit: size });
  }
}
