import { Injectable } from '@nestjs/common';
import {
  canDismiss,
  canHide,
  type CaseView,
  type DismissRequest,
  type HideCommentRequest,
} from '@samrad/moderation/contract';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { CasesRepository, type HeldCase } from '../persistence/cases.repository';
import { ActOnPost, type NewPostAct } from './act-on-post';
import { CaseReads } from './case-reads';
import { Posts } from './posts';

/** Decides a case once: hides what was reported, or finds that nothing has to be done. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnPost,
    private readonly posts: Posts,
    private readonly cases: CasesRepository,
    private readonly reads: CaseReads,
    private readonly news: DeskNews,
  ) {}

  /** @throws Problem moderation.decided when somebody was faster */
  hide(ctx: WriteContext, id: string, { rule, reason }: HideCommentRequest): Promise<CaseView> {
    return this.execute(ctx, id, { kind: 'hide', rule, reason });
  }

  dismiss(ctx: WriteContext, id: string, { reason }: DismissRequest): Promise<CaseView> {
    return this.execute(ctx, id, { kind: 'dismiss', rule: null, reason });
  }

  private async execute(
    ctx: WriteContext,
    id: string,
    act: NewPostAct & { readonly kind: 'hide' | 'dismiss' },
  ): Promise<CaseView> {
    const { accountId } = accountOf(ctx.actor);
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const { kind, postId } = await this.cases.require(tx, id, accountId);
      const rule = act.kind === 'hide' ? canHide : canDismiss;
      const post = await this.acts.require(tx, ctx.actor, { kind, id: postId }, rule);
      await this.requireWaiting(tx, id, accountId);
      if (act.kind === 'hide') {
        if (!post.stands) throw new Problem('moderation.gone');
        await this.posts.hide(tx, post, { rule: act.rule ?? '', reason: act.reason });
      }
      await this.acts.record(tx, ctx.actor, post, act);
      return post.dialogueId;
    });
    this.news.tell(dialogueId);
    return this.reads.get(ctx.actor, id);
  }

  private async requireWaiting(
    tx: WriteTransaction,
    id: string,
    accountId: string,
  ): Promise<HeldCase> {
    const held = await this.cases.require(tx, id, accountId);
    if (held.isDecided) throw new Problem('moderation.decided');
    return held;
  }
}
