import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Threads } from '@samrad/discussion/api';
import type { WriteTransaction } from '@samrad/register/api';
import { refused } from './refused';

const REFUSAL = `
  SELECT proposal_thread_refusal($1) AS code, s.number AS standing
  FROM proposal p JOIN proposal s ON s.id = proposal_standing(p.id) WHERE p.thread_id = $1`;

/**
 * What was written about a proposal stays when it is withdrawn or merged, and nothing is added to
 * it. Read models ask the same of `proposal_thread_refusal(thread)`.
 */
@Injectable()
export class ProposalThreads implements OnModuleInit {
  constructor(private readonly threads: Threads) {}

  onModuleInit(): void {
    this.threads.guard((tx, threadId) => this.requireStanding(tx, threadId));
  }

  /** @throws Problem proposals.withdrawn, or proposals.merged with the number that stands */
  private async requireStanding(tx: WriteTransaction, threadId: string): Promise<void> {
    const row = await tx.maybeOne<{ code: string | null; standing: number }>(REFUSAL, [threadId]);
    if (row !== null && row.code !== null) throw refused(row.code, row);
  }
}
