import { Injectable } from '@nestjs/common';
import { canDismiss, entryKindOf, type CaseView } from '@samrad/moderation/contract';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { CasesRepository } from '../persistence/cases.repository';
import { ActOnPost } from './act-on-post';
import { CaseReads } from './case-reads';
import { Posts } from './posts';

/** Stands in the act for a reason, as a key of a text: nobody has to give one within a minute. */
const REASON = 'moderation.undone-reason';

/** Takes one's own decision back within a minute; the case waits again, and both acts are on the record. */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnPost,
    private readonly posts: Posts,
    private readonly cases: CasesRepository,
    private readonly reads: CaseReads,
    private readonly news: DeskNews,
  ) {}

  /** @throws Problem moderation.undo-too-late */
  async execute(ctx: WriteContext, id: string): Promise<CaseView> {
    const { accountId } = accountOf(ctx.actor);
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const found = await this.cases.require(tx, id, accountId);
      const address = { kind: found.kind, id: found.postId };
      const post = await this.acts.require(tx, ctx.actor, address, canDismiss);
      const held = await this.cases.require(tx, id, accountId);
      if (!held.isUndoable || held.actId === null) throw new Problem('moderation.undo-too-late');
      const wasHidden = held.act === 'hide';
      if (wasHidden) await this.posts.restore(tx, post);
      const entry = entryKindOf(wasHidden ? 'restore' : 'undo', post.kind);
      await this.acts.record(tx, ctx.actor, post, {
        ...{ kind: 'undo', rule: null, reason: REASON, entry },
      });
      await this.cases.reopen(tx, id, held.actId);
      return post.dialogueId;
    });
    this.news.tell(dialogueId);
    return this.reads.get(ctx.actor, id);
  }
}
