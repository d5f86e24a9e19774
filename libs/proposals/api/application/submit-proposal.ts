import { Injectable } from '@nestjs/common';
import { DialogueReads, Participation } from '@samrad/dialogues/api';
import { Threads } from '@samrad/discussion/api';
import { accountOf, newId, type WriteContext } from '@samrad/platform/api';
import type { ProposalReceipt, SubmitProposalRequest } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';
import { placeKept, ProposalDetailsRepository } from '../persistence/proposal-details.repository';
import { ProposalsRepository } from '../persistence/proposals.repository';

/** A resident puts forward a proposal; it gets the dialogue's next number and a thread of its own. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly participation: Participation,
    private readonly threads: Threads,
    private readonly proposals: ProposalsRepository,
    private readonly details: ProposalDetailsRepository,
    private readonly writes: Writes,
  ) {}

  /** @throws Problem dialogues.not-found, dialogues.round-closed */
  async execute(
    ctx: WriteContext,
    slug: string,
    {
      title,
      body,
      language: given,
      categories = [],
      place = null,
      images = [],
    }: SubmitProposalRequest,
  ): Promise<ProposalReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const dialogue = await this.dialogues.require(slug);
    const language = given ?? dialogue.language;
    return this.writes.run(ctx, async (tx) => {
      const dialogueId = dialogue.id;
      await this.participation.requireOpen(tx, dialogueId, 'submit-proposal', accountId);
      const { id: participantId } = await this.participation.participant(tx, dialogueId, accountId);
      const threadId = await this.threads.open(tx, dialogueId);
      const id = newId();
      const text = { title, body, language };
      const number = await this.proposals.add(tx, {
        id,
        dialogueId,
        participantId,
        threadId,
        ...text,
      });
      await this.details.set(tx, { id, dialogueId, accountId }, { categories, place, images });
      await this.participation.count(tx, dialogueId, 'proposals', 1);
      const payload = {
        number,
        version: 1,
        participantId,
        ...text,
        categories,
        place: placeKept(place),
        images: images.map(({ id, alt }) => ({ id, alt })),
      };
      const seq = await tx.append({
        dialogueId,
        kind: 'proposal-submitted',
        subjectId: id,
        payload,
      });
      return { id, number, version: 1, seq };
    });
  }
}
