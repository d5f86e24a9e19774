import { Injectable } from '@nestjs/common';
import {
  canReport,
  REPORT_LIMITS,
  type ReportReceipt,
  type ReportRequest,
} from '@samrad/moderation/contract';
import { Throttle } from '@samrad/people/api';
import { accountOf, newId, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { CasesRepository } from '../persistence/cases.repository';
import type { PostAddress } from './act-on-post';
import { Posts, type ActedPost } from './posts';

/**
 * Tells the moderators of a post, with a ground. It stands in no register: who reported is told to
 * nobody. Open also when the round is over.
 */
@Injectable()
export class ReportPost {
  constructor(
    private readonly writes: Writes,
    private readonly posts: Posts,
    private readonly cases: CasesRepository,
    private readonly throttle: Throttle,
    private readonly news: DeskNews,
  ) {}

  /** Once per person and post: a second report answers the first one and changes nothing. */
  async execute(
    ctx: WriteContext,
    address: PostAddress,
    request: ReportRequest,
  ): Promise<ReportReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { receipt, dialogueId } = await this.writes.run(ctx, async (tx) => {
      const asked = { ...address, actor: ctx.actor };
      await tx.lock((await this.posts.require(tx, asked)).dialogueId);
      const post = await this.posts.require(tx, asked);
      return {
        receipt: await this.report(tx, post, { accountId, ...request }, ctx),
        dialogueId: post.dialogueId,
      };
    });
    if (receipt.isFirst) this.news.tell(dialogueId);
    return receipt;
  }

  private async report(
    tx: WriteTransaction,
    post: ActedPost,
    given: ReportRequest & { readonly accountId: string },
    ctx: WriteContext,
  ): Promise<ReportReceipt> {
    const { accountId, rule, words } = given;
    const earlier = await this.cases.findReport(tx, accountId, post.id);
    if (earlier !== null) return { id: earlier, isFirst: false };
    const allowed = canReport(ctx.actor, post);
    if (allowed !== true) throw new Problem(allowed);
    if (!post.stands) throw new Problem('moderation.gone');
    const budget = { of: ['report', accountId], most: REPORT_LIMITS.perHour, seconds: 3_600 };
    if (!(await this.throttle.allows(budget, tx))) throw new Problem('moderation.too-many-reports');
    const caseId = await this.cases.open(tx, post, rule);
    const id = newId();
    await this.cases.addReport(tx, { id, caseId, postId: post.id, accountId, rule, words });
    return { id, isFirst: true };
  }
}
