import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { DecisionPage, MyReportPage, SuspensionPage } from '@samrad/moderation/contract';
import { CurrentActor, CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { DecideSuspension } from '../application/decide-suspension';
import { PersonReads } from '../application/person-reads';
import { ProposeSuspension } from '../application/propose-suspension';
import { CommentParams } from './dto/comment.params';
import { RestoreCommentBody } from './dto/restore-comment.body';
import { SuspendBody } from './dto/suspend.body';
import { SuspensionsQuery } from './dto/suspensions.query';

/** Suspensions at the desk, and what was decided about oneself. */
@Controller('api')
export class SuspensionsController {
  constructor(
    private readonly reads: PersonReads,
    private readonly proposeSuspension: ProposeSuspension,
    private readonly decideSuspension: DecideSuspension,
  ) {}

  @Get('my-decisions')
  decisions(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DecisionPage> {
    return this.reads.decisions(actor, { after: query.after, limit: query.size });
  }

  @Get('my-reports')
  reports(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MyReportPage> {
    return this.reads.reports(actor, { after: query.after, limit: query.size });
  }

  @Get('desk/dialogues/:slug/suspensions')
  suspensions(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { filter = 'current', after, size }: SuspensionsQuery,
  ): Promise<SuspensionPage> {
    return this.reads.suspensions(actor, slug, { filter, after, limit: size });
  }

  /** Bars nobody before a second person has confirmed it. */
  @Post('desk/dialogues/:slug/suspensions')
  propose(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: SuspendBody,
  ): Promise<{ id: string }> {
    return this.proposeSuspension.execute(ctx, slug, body);
  }

  @Post('desk/suspensions/:id/confirm')
  @HttpCode(200)
  confirm(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
  ): Promise<{ id: string }> {
    return this.decideSuspension.execute(ctx, id, { operation: 'confirm' });
  }

  @Post('desk/suspensions/:id/decline')
  @HttpCode(200)
  decline(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
  ): Promise<{ id: string }> {
    return this.decideSuspension.execute(ctx, id, { operation: 'decline' });
  }

  @Post('desk/suspensions/:id/lift')
  @HttpCode(200)
  lift(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() { reason }: RestoreCommentBody,
  ): Promise<{ id: string }> {
    return this.decideSuspension.execute(ctx, id, { operation: 'lift', reason });
  }
}
