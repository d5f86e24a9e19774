import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { PostState, ReportReceipt } from '@samrad/moderation/contract';
import { CurrentWrite, type WriteContext } from '@samrad/platform/api';
import { HidePost } from '../application/hide-post';
import { ReportPost } from '../application/report-post';
import { RestorePost } from '../application/restore-post';
import { HideCommentBody } from './dto/hide-comment.body';
import { PostParams } from './dto/post.params';
import { ReportBody } from './dto/report.body';
import { RestoreCommentBody } from './dto/restore-comment.body';

/** What can be done with comments, proposals and statements alike. */
@Controller('api/posts/:kind/:id')
export class PostsController {
  constructor(
    private readonly reportPost: ReportPost,
    private readonly hidePost: HidePost,
    private readonly restorePost: RestorePost,
  ) {}

  /** Tells the moderators; a second report of the same post changes nothing and says so. */
  @Post('report')
  @HttpCode(200)
  report(
    @CurrentWrite() ctx: WriteContext,
    @Param() address: PostParams,
    @Body() body: ReportBody,
  ): Promise<ReportReceipt> {
    return this.reportPost.execute(ctx, { ...address }, body);
  }

  @Post('hide')
  @HttpCode(200)
  hide(
    @CurrentWrite() ctx: WriteContext,
    @Param() address: PostParams,
    @Body() body: HideCommentBody,
  ): Promise<PostState> {
    return this.hidePost.execute(ctx, { ...address }, body);
  }

  @Post('restore')
  @HttpCode(200)
  restore(
    @CurrentWrite() ctx: WriteContext,
    @Param() address: PostParams,
    @Body() body: RestoreCommentBody,
  ): Promise<PostState> {
    return this.restorePost.execute(ctx, { ...address }, body);
  }
}
