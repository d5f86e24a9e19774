import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { ThreadState } from '@samrad/discussion/contract';
import { CurrentWrite, type WriteContext } from '@samrad/platform/api';
import { ActOnThread } from '../application/act-on-thread';
import { CommentParams } from './dto/comment.params';
import { RestoreCommentBody } from './dto/restore-comment.body';
import { SlowThreadBody } from './dto/slow-thread.body';

/** How moderators slow, close and open a thread. */
@Controller('api/threads/:id')
export class ThreadsController {
  constructor(private readonly acts: ActOnThread) {}

  @Post('slow')
  @HttpCode(200)
  slow(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: SlowThreadBody,
  ): Promise<ThreadState> {
    return this.acts.execute(ctx, id, { act: 'slow', ...body });
  }

  @Post('unslow')
  @HttpCode(200)
  unslow(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<ThreadState> {
    return this.acts.execute(ctx, id, { act: 'unslow', ...body });
  }

  @Post('close')
  @HttpCode(200)
  close(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<ThreadState> {
    return this.acts.execute(ctx, id, { act: 'close', ...body });
  }

  @Post('open')
  @HttpCode(200)
  open(
    @CurrentWrite() ctx: WriteContext,
    @Param() { id }: CommentParams,
    @Body() body: RestoreCommentBody,
  ): Promise<ThreadState> {
    return this.acts.execute(ctx, id, { act: 'open', ...body });
  }
}
