import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Comment, CommentPage } from '@samrad/discussion/contract';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { CommentReads } from '../application/comment-reads';
import { SubmitComment } from '../application/submit-comment';
import { CommentPageQuery } from './dto/comment-page.query';
import { IdParams } from './dto/id.params';
import { SubmitCommentBody } from './dto/submit-comment.body';
@Controller('api')
export class CommentsController {
  constructor(
    private readonly reads: CommentReads,
    private readonly submitComment: SubmitComment,
  ) {}

  @Get('threads/:id/comments')
  page(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Query() query: CommentPageQuery,
  ): Promise<CommentPage> {
    const { order = 'new', after, size } = query;
    return this.reads.page(actor, id, { order, after, limit: size });
  }

  @Post('threads/:id/comments')
  submit(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: IdParams,
    @Body() body: SubmitCommentBody,
  ): Promise<Comment> {
    return this.submitComment.execute(ctx, { ...body, threadId: id });
  }

  @Get('comments/:id')
  get(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<Comment> {
    return this.reads.get(actor, id);
  }
}
