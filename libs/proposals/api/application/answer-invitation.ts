import { Injectable } from '@nestjs/common';
import { DialogueReads, Participation } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import {
  canAnswerInvitation,
  canJoin,
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

const OPEN = { submit: true, support: false, comment: false };

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

  /**
   * @throws Problem proposals.not-invited, .is-author, .merged, .withdrawn, and for a yes .hidden,
   *   .too-many-coauthors, dialogues.round-closed
   */
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
      const asked = { ...held, signedIn: true, invited: held.invited || byLink };
      const refusal = accept
        ? (canJoin({ ...asked, open: OPEN }) ?? (await nowRefused(tx, dialogueId, accountId)))
        : canAnswerInvitation(asked);
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
    const { id: participantId } = await this.participation.participant(tx, dialogueId, accountId);
    if (!held.invited) await this.coauthors.requireRoom(tx, held.id);
    const { id, number } = held;
    await this.coauthors.accept(tx, { id, dialogueId, participantId });
    const payload = { number, participantId };
    const seq = await tx.append({ dialogueId, kind: 'coauthor-joined', subjectId: id, payload });
    return { number, coauthor: true, seq };
  }
}

/** What the dialogue has against it: whoever may not make a proposal now joins none. */
async function nowRefused(
  tx: WriteTransaction,
  dialogueId: string,
  accountId: string,
): Promise<string | null> {
  const { now } = await tx.one<{ now: string | null }>(
    `SELECT dialogue_refusal($1, 'submit-proposal', $2) AS now`,
    [dialogueId, accountId],
  );
  return now;
}
