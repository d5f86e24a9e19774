import { Injectable } from '@nestjs/common';
import { canHide, type HideCommentRequest, type PostState } from '@samrad/moderation/contract';
import { Problem, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { ActOnPost, type PostAddress } from './act-on-post';
import { Posts } from './posts';

/** Takes a post out of sight, under a rule and with a reason that its author reads. */
@Injectable()
export class HidePost {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnPost,
    private readonly posts: Posts,
    private readonly news: DeskNews,
  ) {}

  async execute(
    ctx: WriteContext,
    address: PostAddress,
    { rule, reason }: HideCommentRequest,
  ): Promise<PostState> {
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const post = await this.acts.require(tx, ctx.actor, address, canHide);
      if (!post.stands) throw new Problem('moderation.gone');
      await this.posts.hide(tx, post, { rule, reason });
      await this.acts.record(tx, ctx.actor, post, { kind: 'hide', rule, reason });
      return post.dialogueId;
    });
    this.news.tell(dialogueId);
    return { ...address, isHidden: true };
  }
}
