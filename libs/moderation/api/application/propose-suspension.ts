import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import {
  isLengthAllowed,
  SUSPENSION_LIMITS,
  type SuspendRequest,
} from '@samrad/moderation/contract';
import { accountOf, newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { SuspensionEntity } from '../persistence/suspension.entity';
import { SuspensionsRepository } from '../persistence/suspensions.repository';

/** Proposes to keep somebody from writing in a dialogue until a day; nothing happens before another confirms. */
@Injectable()
export class ProposeSuspension {
  constructor(
    private readonly writes: Writes,
    private readonly dialogues: DialogueReads,
    private readonly suspensions: SuspensionsRepository,
    private readonly news: DeskNews,
  ) {}

  /** @throws Problem moderation.participant-not-found, .own-suspension, .already-suspended */
  async execute(ctx: WriteContext, slug: string, wish: SuspendRequest): Promise<{ id: string }> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId, hostIds } = await this.dialogues.require(slug);
    requireRole(ctx.actor, hostIds, 'moderator');
    const until = new Date(wish.until);
    if (!isLengthAllowed(until, new Date())) {
      const { least, most } = SUSPENSION_LIMITS.days;
      throw Problem.field('until', 'range', { least, most });
    }
    const made = await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const person = await this.suspensions.participant(tx, dialogueId, wish.name);
      if (person.accountId === accountId) throw new Problem('moderation.own-suspension');
      if (person.accountId === null) throw new Problem('moderation.participant-not-found');
      if (await this.suspensions.stands(tx, person.id)) {
        throw new Problem('moderation.already-suspended');
      }
      const id = newId();
      const { rule, reason } = wish;
      await tx.manager.insert(SuspensionEntity, {
        ...{ id, dialogueId, participantId: person.id, rule, reason, until, proposedBy: accountId },
      });
      return { id };
    });
    this.news.tell(dialogueId);
    return made;
  }
}
