import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Comment } from '@samrad/discussion/contract';
import type { ActPage, DeskPage } from '@samrad/moderation/contract';
import { CurrentActor, CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { HideComment } from '../application/hide-comment';
import { ModerationReads } from '../application/moderation-reads';
import { RestoreComment } from '../application/restore-comment';
import { CommentParams } from './dto/comment.params';
import { DeskPageQuery } from './dto/desk-page.query';
import { HideCommentBody } from './dto/hide-comment.body';
import { RestoreCommentBody } from './dto/restore-comment.body';

@Controller('api')
export class ModerationController {
  constructor(
    private readonly hideComment: HideComment,
    private readonly restoreComment: RestoreComment,
    private readonly reads: ModerationReads,
  ) {}

  @Post('comments/:id/hide')
  @HttpCode(200)
  hide(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: HideCommentBody,
  ): Promise<Comment> {
    return this.hideComment.execute(ctx, id, body);
  }

  @Post('comments/:id/restore')
  @HttpCode(200)
  restore(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<Comment> {
    return this.restoreComment.execute(ctx, id, body);
  }

  @Get('dialogues/:slug/acts')
  acts(@Param('slug') slug: string, @Query() query: PageQuery): Promise<ActPage> {
    return this.reads.acts(slug, { after: query.after, limit: query.size });
  }

  @Get('desk/dialogues/:slug/comments')
  desk(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: DeskPageQuery,
  ): Promise<DeskPage> {
    const { filter = 'all', after, size } = query;
    return this.reads.desk(actor, slug, { filter, after, limit: size });
  }
}
