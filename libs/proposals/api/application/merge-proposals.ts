import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { canMerge, type MergeReceipt, type MergeRequest } from '@samrad/proposals/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { ProposalsRepository, type HeldProposal } from '../persistence/proposals.repository';
import { Merging } from './merging';
import { refused } from './refused';

interface Merge extends MergeRequest {
  readonly slug: string;
  /** The one they go into. */
  readonly number: number;
}

/** A host's moderator or official lets proposals that say the same go on as one. */
@Injectable()
export class MergeProposals {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly proposals: ProposalsRepository,
    private readonly merging: Merging,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws Problem platform.forbidden, dialogues.imported, proposals.not-found, proposals.hidden,
   *   proposals.withdrawn, proposals.merge-itself, proposals.merge-party, and proposals.merged with the `number` that
   *   stands for it
   */
  async execute(
    ctx: WriteContext,
    { slug, number, sources, reason }: Merge,
  ): Promise<MergeReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId, hostIds, imported } = await this.dialogues.require(slug);
    requireRole(ctx.actor, hostIds, 'moderator', 'official');
    if (imported) throw new Problem('dialogues.imported');
    if (sources.includes(number)) throw new Problem('proposals.merge-itself');
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const target = await this.requireStanding(tx, { dialogueId, number, accountId });
      let seq = 0;
      for (const each of sources) {
        const source = await this.requireStanding(tx, { dialogueId, number: each, accountId });
        const ends = { source, target };
        seq = await this.merging.merge(tx, dialogueId, ends, { accountId, reason });
      }
      return { number, seq, supports: await this.proposals.supports(tx, target.id) };
    });
  }

  private async requireStanding(
    tx: WriteTransaction,
    asked: { dialogueId: string; number: number; accountId: string },
  ): Promise<HeldProposal> {
    const held = await this.proposals.require(tx, asked);
    const isParty = await this.proposals.isParty(tx, held.id, asked.accountId);
    const refusal = canMerge({ signedIn: true, moderates: true, isParty, ...held });
    if (refusal !== null) throw refused(refusal, held);
    return held;
  }
}
