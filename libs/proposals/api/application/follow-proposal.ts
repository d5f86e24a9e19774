import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import type { FollowReceipt } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';

interface Followed {
  readonly slug: string;
  readonly number: number;
}

/** A reader follows a proposal or stops, and has looked at what is new. Nobody else sees it. */
@Injectable()
export class FollowProposal {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly writes: Writes,
  ) {}

  /** Asking for what is so already changes nothing. @throws Problem proposals.not-found */
  async execute(
    ctx: WriteContext,
    { slug, number }: Followed,
    on: boolean,
  ): Promise<FollowReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId } = await this.dialogues.require(slug);
    return this.writes.run(ctx, async (tx) => {
      const row = await tx.maybeOne(
        `INSERT INTO proposal_follow (account_id, proposal_id, is_on, because, seen_seq)
         SELECT $3, p.id, $4, 'chosen',
           coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = p.dialogue_id), 0)
         FROM proposal p WHERE p.dialogue_id = $1 AND p.number = $2
         ON CONFLICT (account_id, proposal_id) DO UPDATE SET is_on = EXCLUDED.is_on RETURNING proposal_id`,
        [dialogueId, number, accountId, on],
      );
      if (row === null) throw new Problem('proposals.not-found');
      return { following: on };
    });
  }

  /** Up to which entry they have looked; never back, never beyond what there is. */
  async seen(ctx: WriteContext, { slug, number }: Followed, seq: number): Promise<FollowReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const { id: dialogueId } = await this.dialogues.require(slug);
    return this.writes.run(ctx, async (tx) => {
      const row = await tx.maybeOne<FollowReceipt>(
        `UPDATE proposal_follow f SET seen_seq = greatest(f.seen_seq, least($4::bigint, h.last_seq))
         FROM proposal p JOIN register_head h ON h.dialogue_id = p.dialogue_id
         WHERE p.dialogue_id = $1 AND p.number = $2 AND f.proposal_id = p.id AND f.account_id = $3
         RETURNING f.is_on AS following`,
        [dialogueId, number, accountId, seq],
      );
      return row ?? { following: false };
    });
  }
}
