import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type {
  CoauthorInvited,
  CoauthorLink,
  CoauthorList,
  CoauthorReceipt,
} from '@samrad/proposals/contract';
import { AnswerInvitation } from '../application/answer-invitation';
import { InviteCoauthors } from '../application/invite-coauthors';
import { LeaveProposal } from '../application/leave-proposal';
import { CoauthorListReadModel } from '../persistence/coauthor-list.read-model';
import { ParticipantPipe, ProposalNumberPipe, SlugPipe } from './address.pipes';
import { AnswerInvitationBody, InviteCoauthorBody } from './dto/coauthor.body';

@Controller('api/dialogues/:slug/proposals/:number')
export class CoauthorsController {
  constructor(
    private readonly lists: CoauthorListReadModel,
    private readonly inviteCoauthors: InviteCoauthors,
    private readonly answerInvitation: AnswerInvitation,
    private readonly leaveProposal: LeaveProposal,
  ) {}

  /** Who was asked to write it together, for its author. */
  @Get('coauthors')
  list(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<CoauthorList> {
    return this.lists.list(actor, slug, number);
  }

  /** Asks somebody of the dialogue, by pseudonym, to write it together. */
  @Post('coauthors')
  @HttpCode(200)
  invite(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() { pseudonym }: InviteCoauthorBody,
  ): Promise<CoauthorInvited> {
    return this.inviteCoauthors.execute(ctx, { slug, number }, pseudonym);
  }

  /** Makes a link that lets whoever uses it first write it together. */
  @Post('coauthors/link')
  @HttpCode(200)
  link(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<CoauthorLink> {
    return this.inviteCoauthors.makeLink(ctx, { slug, number });
  }

  /** Leaves a proposal; from its author the one who has been a co-author longest takes over. */
  @Delete('coauthors/me')
  leave(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
  ): Promise<CoauthorReceipt> {
    return this.leaveProposal.execute(ctx, { slug, number });
  }

  /** The author takes an invitation or a co-author away. */
  @Delete('coauthors/:participant')
  remove(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Param('participant', ParticipantPipe) participantId: string,
  ): Promise<CoauthorReceipt> {
    return this.leaveProposal.execute(ctx, { slug, number, participantId });
  }

  /** Accepts or declines to write it together. */
  @Post('invitation')
  @HttpCode(200)
  answer(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Param('number', ProposalNumberPipe) number: number,
    @Body() body: AnswerInvitationBody,
  ): Promise<CoauthorReceipt> {
    return this.answerInvitation.execute(ctx, { slug, number, ...body });
  }
}
