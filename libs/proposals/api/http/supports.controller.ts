import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Page } from '@samrad/platform/contract';
import type { ProposalVersionView, Supporter, SupportReceipt } from '@samrad/proposals/contract';
import { SupportProposal } from '../application/support-proposal';
import { ProposalHistoryReadModel } from '../persistence/proposal-history.read-model';
import { ProposalNumberPipe, SlugPipe } from './address.pipes';

@Controller('api/dialogues/:slug/proposals/:number')
export class SupportsController {
  constructor(
    private readonly supportProposal: SupportProposal,
    private readonly history: ProposalHistoryReadModel,
  ) {}

  /** Gives one's support to somebody else's proposal. Giving it again changes nothing. */
  @Put('support')
  give(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<SupportReceipt> {
    return this.supportProposal.execute(ctx, { slug, number, give: true });
  }

  /** Takes one's support back. */
  @Delete('support')
  takeBack(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<SupportReceipt> {
    return this.supportProposal.execute(ctx, { slug, number, give: false });
  }

  /** Pseudonyms of those who support, where the dialogue made that public. */
  @Get('supporters')
  supporters(
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Query() { after, size: limit }: PageQuery,
  ): Promise<Page<Supporter>> {
    return this.history.supporters({ slug, number, after, limit });
  }

  /** Every version, newest first. */
  @Get('versions')
  versions(
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Query() { after, size: limit }: PageQuery,
  ): Promise<Page<ProposalVersionView>> {
    return this.history.versions({ slug, number, after, limit });
  }
}
