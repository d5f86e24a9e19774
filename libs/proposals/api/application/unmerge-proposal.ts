import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { canUnmerge, type MergeReceipt, type UnmergeRequest } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';
import { ProposalsRepository } from '../persistence/proposals.repository';
import { Merging } from './merging';

interface Unmerge extends UnmergeRequest {
  readonly slug: string;
  readonly number: number;
}

/** A merged proposal stands by itself again, with its supports as they are by now. */
@Injectable()
export class UnmergeProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly proposals: ProposalsRepository,
    private readonly merging: Merging,
    private readonly writes: Writes,
  ) {}

  /** @throws Problem platform.forbidden, proposals.not-found, .not-merged, .merge-party */
  async execute(ctx: WriteContext, { slug, number, reason }: Unmerge): Promise<MergeReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId, hostIds } = await this.dialogues.require(slug);
    requireRole(ctx.actor, hostIds, 'moderator', 'official');
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const held = await this.proposals.require(tx, { dialogueId, number, accountId });
      const isMerged = held.mergedInto !== null;
      const isParty = await this.proposals.isParty(tx, held.id, accountId);
      const refusal = canUnmerge({ signedIn: true, moderates: true, isParty, isMerged });
      if (refusal !== null) throw new Problem(refusal);
      const seq = await this.merging.unmerge(tx, dialogueId, held, { accountId, reason });
      return { number, seq, supports: await this.proposals.supports(tx, held.id) };
    });
  }
}
