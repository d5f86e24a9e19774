import { Injectable } from '@nestjs/common';
import { accountOf, hashRequest, type WriteContext } from '@samrad/platform/api';
import type { SupportReceipt } from '@samrad/proposals/contract';
import { GroupCommit } from '@samrad/register/api';
import { randomUUID } from 'node:crypto';
import { SupportBatch, type SupportWish } from '../persistence/support-batch';

interface Wish {
  readonly slug: string;
  readonly number: number;
  /** False takes the support back. */
  readonly give: boolean;
}

/**
 * Gives support to a proposal, or takes it back. The hottest write there is: those that come
 * together share a commit, and the rules are checked in it, under the lock.
 */
@Injectable()
export class SupportProposal {
  private readonly commits: GroupCommit<SupportWish, SupportReceipt>;

  constructor(batch: SupportBatch) {
    this.commits = new GroupCommit((wishes) => batch.commit(wishes));
  }

  /**
   * @throws Problem dialogues.not-found, dialogues.round-closed, proposals.not-found,
   *   proposals.withdrawn, proposals.own-support, platform.key-reused,
   *   platform.unavailable
   */
  execute(ctx: WriteContext, { slug, number, give }: Wish): Promise<SupportReceipt> {
    const { accountId } = accountOf(ctx.actor);
    const idempotency = ctx.idempotency ?? {
      key: randomUUID(),
      bodyHash: hashRequest('support', { slug, number, give }),
    };
    return this.commits.submit(slug, { slug, number, give, accountId, ...idempotency });
  }
}
