import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { MergeReceipt } from '@samrad/proposals/contract';
import { MergeProposals } from '../application/merge-proposals';
import { UnmergeProposal } from '../application/unmerge-proposal';
import { ProposalNumberPipe, SlugPipe } from './address.pipes';
import { MergeBody, UnmergeBody } from './dto/merge.body';

@Controller('api/dialogues/:slug/proposals/:number')
export class MergesController {
  constructor(
    private readonly mergeProposals: MergeProposals,
    private readonly unmergeProposal: UnmergeProposal,
  ) {}

  /** Merges other proposals of the dialogue into this one, which from then on counts their supporters. */
  @Post('merge')
  @HttpCode(200)
  merge(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() body: MergeBody,
  ): Promise<MergeReceipt> {
    return this.mergeProposals.execute(ctx, { slug, number, ...body });
  }

  /** Lets a merged proposal stand by itself again. */
  @Post('unmerge')
  @HttpCode(200)
  unmerge(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() body: UnmergeBody,
  ): Promise<MergeReceipt> {
    return this.unmergeProposal.execute(ctx, { slug, number, ...body });
  }
}
