import { Injectable } from '@nestjs/common';
import { DialogueReads, Participation } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { canWithdraw, type ProposalReceipt } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';
import { ProposalDetailsRepository } from '../persistence/proposal-details.repository';
import { ProposalsRepository } from '../persistence/proposals.repository';
import { Merging } from './merging';

/**
 * The author takes a proposal back: its text is shown to nobody, that it was there stays. What was
 * merged into it stands by itself again.
 */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly participation: Participation,
    private readonly proposals: ProposalsRepository,
    private readonly details: ProposalDetailsRepository,
    private readonly merging: Merging,
    private readonly writes: Writes,
  ) {}

  /** @throws Problem proposals.not-found, proposals.not-yours, proposals.withdrawn */
  async execute(ctx: WriteContext, slug: string, number: number): Promise<ProposalReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId } = await this.dialogues.require(slug);
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const held = await this.proposals.require(tx, { dialogueId, number, accountId });
      const refusal = canWithdraw({ signedIn: true, part: held.part, status: held.status });
      if (refusal !== null) throw new Problem(refusal);
      const { id, version, status, isHidden } = held;
      await this.proposals.withdraw(tx, id);
      await this.details.dropImages(tx, id);
      // A merged one is counted no more, and goes on counting where its supporters are.
      // One that is hidden is not counted any more either.
      if (status === 'submitted' && !isHidden) {
        await this.participation.count(tx, dialogueId, 'proposals', -1);
      }
      const payload = { number, version };
      const seq = await tx.append({
        dialogueId,
        kind: 'proposal-withdrawn',
        subjectId: id,
        payload,
      });
      const released =
        status === 'submitted' ? await this.merging.release(tx, dialogueId, id) : null;
      return { id, number, version, seq: released ?? seq };
    });
  }
}
