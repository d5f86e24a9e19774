import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { canInvite, type CoauthorInvited, type CoauthorLink } from '@samrad/proposals/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { CoauthorsRepository, type NamedPerson } from '../persistence/coauthors.repository';
import { ProposalsRepository, type HeldProposal } from '../persistence/proposals.repository';
import { refused } from './refused';

interface Where {
  readonly slug: string;
  readonly number: number;
}

const OPEN = { submit: true, support: false, comment: false };

/** The author asks somebody to write the proposal together: by name, or whoever gets a link. */
@Injectable()
export class InviteCoauthors {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly proposals: ProposalsRepository,
    private readonly coauthors: CoauthorsRepository,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws Problem proposals.not-yours, .no-such-person, .is-author, .invited-already,
   *   .invitation-declined, .too-many-coauthors, dialogues.round-closed
   */
  async execute(ctx: WriteContext, where: Where, pseudonym: string): Promise<CoauthorInvited> {
    const { id: dialogueId } = await this.dialogues.require(where.slug);
    return this.writes.run(ctx, async (tx) => {
      const { id, number } = await this.require(tx, ctx, { ...where, dialogueId });
      const person = await this.coauthors.named(tx, id, pseudonym);
      const refusal = refusalOf(person);
      if (refusal !== null) throw new Problem(refusal);
      await this.coauthors.requireRoom(tx, id);
      const { participantId } = person;
      await this.coauthors.invite(tx, { id, dialogueId, participantId });
      return { number, pseudonym: person.pseudonym };
    });
  }

  /**
   * A repeated request makes one more link: an answer that is kept for its key would keep the token
   * where only its hash may be. @throws Problem as above, but for what concerns a person
   */
  async makeLink({ actor }: WriteContext, where: Where): Promise<CoauthorLink> {
    const { id: dialogueId } = await this.dialogues.require(where.slug);
    return this.writes.run({ actor, idempotency: null }, async (tx) => {
      const { id } = await this.require(tx, { actor, idempotency: null }, { ...where, dialogueId });
      await this.coauthors.requireRoom(tx, id);
      const { token, expiresAt } = await this.coauthors.makeLink(tx, id);
      return { token, expiresAt: expiresAt.toISOString() };
    });
  }

  private async require(
    tx: WriteTransaction,
    ctx: WriteContext,
    { dialogueId, number }: Where & { readonly dialogueId: string },
  ): Promise<HeldProposal> {
    const { accountId } = accountOf(ctx.actor);
    await tx.lock(dialogueId);
    const held = await this.proposals.require(tx, { dialogueId, number, accountId });
    const { now } = await tx.one<{ now: string | null }>(
      `SELECT dialogue_refusal($1, 'submit-proposal', $2) AS now`,
      [dialogueId, accountId],
    );
    const refusal = canInvite({ signedIn: true, ...held, open: OPEN }) ?? now;
    if (refusal !== null) throw refused(refusal, held);
    return held;
  }
}

function refusalOf({ isAuthor, state }: NamedPerson): string | null {
  if (isAuthor || state === 'accepted') return 'proposals.is-author';
  if (state === 'invited') return 'proposals.invited-already';
  return state === 'declined' ? 'proposals.invitation-declined' : null;
}
