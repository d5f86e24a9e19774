import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { FollowReceipt, MinePage } from '@samrad/proposals/contract';
import { FollowProposal } from '../application/follow-proposal';
import { MineReadModel } from '../persistence/mine.read-model';
import { ProposalNumberPipe, SlugPipe } from './address.pipes';
import { MineQuery, SeenBody } from './dto/mine.query';

@Controller('api')
export class FollowsController {
  constructor(
    private readonly follows: FollowProposal,
    private readonly mine: MineReadModel,
  ) {}

  /** One's own proposals, those one follows and supports, and open invitations. */
  @Get('mine')
  page(
    @CurrentActor() actor: Actor,
    @Query() { part = 'all', after, size: limit }: MineQuery,
  ): Promise<MinePage> {
    return this.mine.page(actor, { part, after, limit });
  }

  /** Follows a proposal. Nobody else sees it. */
  @Put('dialogues/:slug/proposals/:number/follow')
  follow(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<FollowReceipt> {
    return this.follows.execute(ctx, { slug, number }, true);
  }

  /** Stops following, for as long as one does not choose to follow again. */
  @Delete('dialogues/:slug/proposals/:number/follow')
  unfollow(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<FollowReceipt> {
    return this.follows.execute(ctx, { slug, number }, false);
  }

  /** Says up to which entry of the register one has looked at it. */
  @Put('dialogues/:slug/proposals/:number/seen')
  seen(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() { seq }: SeenBody,
  ): Promise<FollowReceipt> {
    return this.follows.seen(ctx, { slug, number }, seq);
  }
}
