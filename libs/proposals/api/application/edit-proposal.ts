import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import {
  canEdit,
  PROPOSAL_LIMITS,
  type EditProposalRequest,
  type ProposalReceipt,
} from '@samrad/proposals/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { placeKept, ProposalDetailsRepository } from '../persistence/proposal-details.repository';
import { ProposalsRepository, type HeldProposal } from '../persistence/proposals.repository';
import { refused } from './refused';

interface Edit extends EditProposalRequest {
  readonly slug: string;
  readonly number: number;
}

/** One of its authors changes a proposal; the text as it stood is kept as a version. */
@Injectable()
export class EditProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly proposals: ProposalsRepository,
    private readonly details: ProposalDetailsRepository,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws Problem proposals.not-found, proposals.not-yours, proposals.withdrawn,
   *   dialogues.round-closed, and proposals.version-conflict with the present `version`
   */
  async execute(ctx: WriteContext, edit: Edit): Promise<ProposalReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId } = await this.dialogues.require(edit.slug);
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const held = await this.proposals.require(tx, { dialogueId, number: edit.number, accountId });
      await requireEditable(tx, { dialogueId, accountId }, held);
      requireVersion(held, edit.version);
      const { id, participantId } = held;
      const version = held.version + 1;
      const { number, title, body, categories, place, images } = edit;
      await this.proposals.addVersion(tx, { id, version, title, body, participantId });
      await this.details.set(tx, { id, dialogueId, accountId }, { categories, place, images });
      const payload = {
        ...{ number, version, title, body, participantId },
        ...(categories && { categories }),
        ...(place !== undefined && { place: placeKept(place) }),
        ...(images && { images: images.map((image) => ({ id: image.id, alt: image.alt })) }),
      };
      const seq = await tx.append({ dialogueId, kind: 'proposal-edited', subjectId: id, payload });
      return { id, number, version, seq };
    });
  }
}

async function requireEditable(
  tx: WriteTransaction,
  { dialogueId, accountId }: { readonly dialogueId: string; readonly accountId: string },
  held: HeldProposal,
): Promise<void> {
  const { now } = await tx.one<{ now: string | null }>(
    `SELECT dialogue_refusal($1, 'submit-proposal', $2) AS now`,
    [dialogueId, accountId],
  );
  const open = { submit: true, support: false, comment: false };
  const refusal = canEdit({ signedIn: true, ...held, open }) ?? now;
  if (refusal !== null) throw refused(refusal, held);
}

function requireVersion({ version: present }: HeldProposal, edited: number): void {
  if (edited !== present) {
    throw new Problem('proposals.version-conflict', { params: { version: present } });
  }
  if (present >= PROPOSAL_LIMITS.versions) {
    throw new Problem('proposals.too-many-versions', {
      params: { most: PROPOSAL_LIMITS.versions },
    });
  }
}
