import { Injectable } from '@nestjs/common';
import {
  canConfirm,
  canDecline,
  canLift,
  entryKindOf,
  type SuspensionOperation,
} from '@samrad/moderation/contract';
import { accountOf, newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DeskNews } from '../live/desk-news';
import { ActEntity } from '../persistence/act.entity';
import { SuspensionsRepository, type HeldSuspension } from '../persistence/suspensions.repository';

const RULES = { confirm: canConfirm, decline: canDecline, lift: canLift } as const;

interface Wish {
  readonly operation: SuspensionOperation;
  /** Of lifting. */
  readonly reason?: string;
}

/** A second person confirms a suspension or says no; whoever may suspend lifts it before its day. */
@Injectable()
export class DecideSuspension {
  constructor(
    private readonly writes: Writes,
    private readonly suspensions: SuspensionsRepository,
    private readonly news: DeskNews,
  ) {}

  /** @throws Problem moderation.same-person, .own-suspension, .suspension-state */
  async execute(ctx: WriteContext, id: string, wish: Wish): Promise<{ id: string }> {
    const { accountId } = accountOf(ctx.actor);
    const dialogueId = await this.writes.run(ctx, async (tx) => {
      const seen = await this.suspensions.require(tx, id, accountId);
      requireRole(ctx.actor, seen.hostIds, 'moderator', 'official');
      await tx.lock(seen.dialogueId);
      const held = await this.suspensions.require(tx, id, accountId);
      const allowed = RULES[wish.operation](held);
      if (allowed !== true) throw new Problem(allowed);
      await this.move(tx, held, { ...wish, accountId });
      return held.dialogueId;
    });
    this.news.tell(dialogueId);
    return { id };
  }

  private async move(
    tx: WriteTransaction,
    held: HeldSuspension,
    { operation, reason = '', accountId }: Wish & { readonly accountId: string },
  ): Promise<void> {
    if (operation === 'lift') {
      await this.suspensions.lift(tx, held, reason);
      return this.record(tx, held, { kind: 'lift', rule: null, reason, until: null, accountId });
    }
    const state = operation === 'confirm' ? 'confirmed' : 'declined';
    await this.suspensions.decide(tx, held, { state, by: accountId });
    if (state === 'declined') return;
    const { rule, reason: why, until } = held;
    await this.record(tx, held, { kind: 'suspend', rule, reason: why, until, accountId });
  }

  private async record(
    tx: WriteTransaction,
    { dialogueId, participantId }: HeldSuspension,
    act: Pick<ActEntity, 'rule' | 'reason' | 'until' | 'accountId'> & { kind: 'suspend' | 'lift' },
  ): Promise<void> {
    const id = newId();
    await tx.manager.insert(ActEntity, { id, dialogueId, participantId, ...act });
    await tx.append({
      dialogueId,
      kind: entryKindOf(act.kind, null),
      subjectId: id,
      // Who is suspended is theirs to tell.
      payload: { act: id, rule: act.rule, until: act.until?.toISOString() ?? null },
    });
  }
}
