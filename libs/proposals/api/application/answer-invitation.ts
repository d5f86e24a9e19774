import { Injectable } from '@nestjs/common';
import { DialogueReads, Participation } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import {
  canAnswerInvitation,
  type AnswerInvitationRequest,
  type CoauthorReceipt,
} from '@samrad/proposals/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { CoauthorsRepository } from '../persistence/coauthors.repository';
import { ProposalsRepository, type HeldProposal } from '../persistence/proposals.repository';
import { refused } from './refused';

interface Answer extends AnswerInvitationRequest {
  readonly slug: string;
  readonly number: number;
}

interface Joining {
  readonly dialogueId: string;
  readonly accountId: string;
  readonly held: HeldProposal;
}

/** Who was asked to write a proposal together says yes or no. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly participation: Participation,
    private readonly proposals: ProposalsRepository,
    private readonly coauthors: CoauthorsRepository,
    private readonly writes: Writes,
  ) {}

  /** @throws Problem proposals.not-invited, .is-author, .merged, .withdrawn, .too-many-coauthors */
  async execute(ctx: WriteContext, answer: Answer): Promise<CoauthorReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { slug, number, accept, token } = answer;
    const { id: dialogueId } = await this.dialogues.require(slug);
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const held = await this.proposals.require(tx, { dialogueId, number, accountId });
      if (held.part === 'author' || held.part === 'coauthor') {
        throw new Problem('proposals.is-author');
      }
      const byLink = token !== undefined && (await this.coauthors.useLink(tx, held.id, token));
      const refusal = canAnswerInvitation({
        ...{ signedIn: true, status: held.status },
        invited: held.invited || byLink,
      });
      if (refusal !== null) throw refused(refusal, held);
      if (accept) return this.join(tx, { dialogueId, accountId, held });
      if (held.participantId !== null) {
        await this.coauthors.decline(tx, held.id, held.participantId);
      }
      return { number, coauthor: false, seq: 0 };
    });
  }

  private async join(tx: WriteTransaction, joining: Joining): Promise<CoauthorReceipt> {
    const { dialogueId, accountId, held } = joining;
    const { bar } = await tx.one<{ bar: string | null }>('SELECT dialogue_bar($1, $2) AS bar', [
      dialogueId,
      accountId,
    ]);
    if (bar !== null) throw new Problem(bar);
    const { id: participantId } = await this.participation.participant(tx, dialogueId, accountId);
    if (!held.invited) await this.coauthors.requireRoom(tx, held.id);
    const { id, number } = held;
    await this.coauthors.accept(tx, { id, dialogueId, participantId });
    const payload = { number, participantId };
    const seq = await tx.append({ dialogueId, kind: 'coauthor-joined', subjectId: id, payload });
    return { number, coauthor: true, seq };
  }
}
