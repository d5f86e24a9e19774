import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommentReads } from '@samrad/discussion/api';
import type { Comment } from '@samrad/discussion/contract';
import type { ActPage, DeskPage } from '@samrad/moderation/contract';
import { CurrentActor, CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { HidePost } from '../application/hide-post';
import { ModerationReads } from '../application/moderation-reads';
import { RestorePost } from '../application/restore-post';
import { CommentParams } from './dto/comment.params';
import { DeskPageQuery } from './dto/desk-page.query';
import { HideCommentBody } from './dto/hide-comment.body';
import { RestoreCommentBody } from './dto/restore-comment.body';

@Controller('api')
export class ModerationController {
  constructor(
    private readonly hidePost: HidePost,
    private readonly restorePost: RestorePost,
    private readonly reads: ModerationReads,
    private readonly comments: CommentReads,
  ) {}

  @Post('comments/:id/hide')
  @HttpCode(200)
  async hide(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: HideCommentBody,
  ): Promise<Comment> {
    await this.hidePost.execute(ctx, { kind: 'comment', id }, body);
    return this.comments.get(ctx.actor, id);
  }

  @Post('comments/:id/restore')
  @HttpCode(200)
  async restore(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<Comment> {
    await this.restorePost.execute(ctx, { kind: 'comment', id }, body);
    return this.comments.get(ctx.actor, id);
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
