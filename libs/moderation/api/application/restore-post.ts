import { Injectable } from '@nestjs/common';
import {
  canRestore,
  type PostState,
  type RestoreCommentRequest,
} from '@samrad/moderation/contract';
import type { WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { ActOnPost, type PostAddress } from './act-on-post';
import { Posts } from './posts';

/** Brings a hidden post back, with a reason; both acts stay on the record. */
@Injectable()
export class RestorePost {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnPost,
    private readonly posts: Posts,
    private readonly news: DeskNews,
  ) {}

  async execute(
    ctx: WriteContext,
    address: PostAddress,
    { reason }: RestoreCommentRequest,
  ): Promise<PostState> {
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const post = await this.acts.require(tx, ctx.actor, address, canRestore);
      await this.posts.restore(tx, post);
      await this.acts.record(tx, ctx.actor, post, { kind: 'restore', rule: null, reason });
      return post.dialogueId;
    });
    this.news.tell(dialogueId);
    return { ...address, isHidden: false };
  }
}
