import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { ProposalList, ProposalReceipt, ProposalView } from '@samrad/proposals/contract';
import { EditProposal } from '../application/edit-proposal';
import { SubmitProposal } from '../application/submit-proposal';
import { WithdrawProposal } from '../application/withdraw-proposal';
import { ProposalListReadModel } from '../persistence/proposal-list.read-model';
import { ProposalReadModel } from '../persistence/proposal.read-model';
import { ProposalNumberPipe, SlugPipe } from './address.pipes';
import { EditProposalBody } from './dto/edit-proposal.body';
import { ProposalListQuery } from './dto/proposal-list.query';
import { SubmitProposalBody } from './dto/submit-proposal.body';

@Controller('api/dialogues/:slug/proposals')
export class ProposalsController {
  constructor(
    private readonly lists: ProposalListReadModel,
    private readonly proposals: ProposalReadModel,
    private readonly submitProposal: SubmitProposal,
    private readonly editProposal: EditProposal,
    private readonly withdrawProposal: WithdrawProposal,
  ) {}

  /** The proposals of a dialogue that stand: shuffled each day, newest first, or most supported first. */
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) slug: string,
    @Query() query: ProposalListQuery,
  ): Promise<ProposalList> {
    const { after, size: limit, order = 'mixed' } = query;
    const accountId = accountIdOf(actor);
    return this.lists.page({ slug, accountId, order, filter: query, after, limit });
  }

  /** Puts forward a proposal while a round takes them. */
  @Post()
  submit(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Body() body: SubmitProposalBody,
  ): Promise<ProposalReceipt> {
    return this.submitProposal.execute(ctx, slug, body);
  }

  /** One proposal; of a withdrawn one only that it was there. */
  @Get(':number')
  view(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<ProposalView> {
    return this.proposals.view(slug, number, actor);
  }

  /** Changes one's proposal, which makes a new version of it. */
  @Put(':number')
  edit(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() body: EditProposalBody,
  ): Promise<ProposalReceipt> {
    return this.editProposal.execute(ctx, { slug, number, ...body });
  }

  /** Takes one's proposal back for good. */
  @Post(':number/withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<ProposalReceipt> {
    return this.withdrawProposal.execute(ctx, slug, number);
  }
}

function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}
