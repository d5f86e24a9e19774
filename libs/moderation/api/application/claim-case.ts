import { Injectable } from '@nestjs/common';
import { canJudge, type CaseView } from '@samrad/moderation/contract';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { CasesRepository } from '../persistence/cases.repository';
import { CaseReads } from './case-reads';
import { Posts } from './posts';

/** Takes a case, so that no two moderators work on it, or lets it go. A claim runs out by itself. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly writes: Writes,
    private readonly posts: Posts,
    private readonly cases: CasesRepository,
    private readonly reads: CaseReads,
    private readonly news: DeskNews,
  ) {}

  /** @throws Problem moderation.claimed, moderation.decided */
  async execute(ctx: WriteContext, id: string, take: boolean): Promise<CaseView> {
    const { accountId } = accountOf(ctx.actor);
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const held = await this.cases.require(tx, id, accountId);
      const address = { kind: held.kind, id: held.postId, actor: ctx.actor };
      const refusal = canJudge(ctx.actor, await this.posts.require(tx, address));
      if (refusal !== null) throw new Problem(refusal);
      if (held.isDecided) throw new Problem('moderation.decided');
      if (!take) await this.cases.release(tx, id, accountId);
      else if (!(await this.cases.claim(tx, id, accountId)))
        throw new Problem('moderation.claimed');
      return held.dialogueId;
    });
    this.news.tell(dialogueId);
    return this.reads.get(ctx.actor, id);
  }
}
