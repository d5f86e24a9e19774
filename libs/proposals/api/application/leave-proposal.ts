import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { canLeave, type CoauthorReceipt } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';
import { CoauthorsRepository } from '../persistence/coauthors.repository';
import { ProposalsRepository } from '../persistence/proposals.repository';

interface Leaving {
  readonly slug: string;
  readonly number: number;
  /** Whom the author takes away; oneself when left out. */
  readonly participantId?: string;
}

/** A co-author leaves, the author hands over, or the author takes somebody away. */
@Injectable()
export class LeaveProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly proposals: ProposalsRepository,
    private readonly coauthors: CoauthorsRepository,
    private readonly writes: Writes,
  ) {}

  /** @throws Problem proposals.not-found, .not-yours, .sole-author, .not-coauthor, .withdrawn */
  async execute(ctx: WriteContext, { slug, number, ...who }: Leaving): Promise<CoauthorReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId } = await this.dialogues.require(slug);
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const held = await this.proposals.require(tx, { dialogueId, number, accountId });
      const removed = who.participantId;
      const refusal =
        removed === undefined
          ? canLeave({ signedIn: true, ...held })
          : held.part === 'author'
            ? null
            : 'proposals.not-yours';
      if (refusal !== null) throw new Problem(refusal);
      const { id } = held;
      const participantId = removed ?? held.participantId ?? '';
      const successor =
        removed === undefined && held.part === 'author'
          ? await this.coauthors.handOver(tx, id)
          : null;
      const state =
        successor === null ? await this.coauthors.remove(tx, id, participantId) : 'accepted';
      if (state === null) throw new Problem('proposals.not-coauthor');
      const payload = {
        ...{ number, participantId, by: removed === undefined ? 'self' : 'author' },
        ...(successor !== null && { successor }),
      };
      const entry = { dialogueId, kind: 'coauthor-left', subjectId: id, payload };
      // An invitation is between two people; only what everybody could see is on the record.
      const seq = state === 'accepted' ? await tx.append(entry) : 0;
      const coauthor = removed !== undefined;
      return { number, coauthor, seq };
    });
  }
}
