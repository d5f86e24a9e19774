import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { CaseView, QueuePage } from '@samrad/moderation/contract';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { CaseReads } from '../application/case-reads';
import { ClaimCase } from '../application/claim-case';
import { DecideCase } from '../application/decide-case';
import { UndoDecision } from '../application/undo-decision';
import { CommentParams } from './dto/comment.params';
import { HideCommentBody } from './dto/hide-comment.body';
import { QueueQuery } from './dto/queue.query';
import { RestoreCommentBody } from './dto/restore-comment.body';

/** What was reported, for the moderators of the host. */
@Controller('api/desk')
export class CasesController {
  constructor(
    private readonly reads: CaseReads,
    private readonly claimCase: ClaimCase,
    private readonly decideCase: DecideCase,
    private readonly undoDecision: UndoDecision,
  ) {}

  /** Over all dialogues of the organisations that one moderates for. */
  @Get('queue')
  wholeQueue(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueuePage> {
    const { filter = 'all', after, size } = query;
    return this.reads.wholeQueue(actor, { filter, after, limit: size });
  }

  @Get('dialogues/:slug/queue')
  queue(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: QueueQuery,
  ): Promise<QueuePage> {
    const { filter = 'all', after, size } = query;
    return this.reads.queue(actor, slug, { filter, after, limit: size });
  }

  @Get('cases/:id')
  get(@CurrentActor() actor: Actor, @Param() { id }: CommentParams): Promise<CaseView> {
    return this.reads.get(actor, id);
  }

  @Post('cases/:id/claim')
  @HttpCode(200)
  claim(@CurrentWrite() ctx: WriteContext, @Param() { id }: CommentParams): Promise<CaseView> {
    return this.claimCase.execute(ctx, id, true);
  }

  @Post('cases/:id/release')
  @HttpCode(200)
  release(@CurrentWrite() ctx: WriteContext, @Param() { id }: CommentParams): Promise<CaseView> {
    return this.claimCase.execute(ctx, id, false);
  }

  @Post('cases/:id/hide')
  @HttpCode(200)
  hide(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: HideCommentBody,
  ): Promise<CaseView> {
    return this.decideCase.hide(ctx, id, body);
  }

  @Post('cases/:id/dismiss')
  @HttpCode(200)
  dismiss(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<CaseView> {
    return this.decideCase.dismiss(ctx, id, body);
  }

  /** Within a minute, by the one who decided. */
  @Post('cases/:id/undo')
  @HttpCode(200)
  undo(@CurrentWrite() ctx: WriteContext, @Param() { id }: CommentParams): Promise<CaseView> {
    return this.undoDecision.execute(ctx, id);
  }
}
