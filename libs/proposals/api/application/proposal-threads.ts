import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Threads } from '@samrad/discussion/api';
import type { Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { refused } from './refused';

interface Ended {
  /** Null when it is hidden, which its thread's own refusal says. */
  readonly code: string | null;
  /** Number of the proposal that stands for it. */
  readonly standing: number;
}

const ENDED = `
  SELECT s.number AS standing, CASE p.status
    WHEN 'withdrawn' THEN 'proposals.withdrawn' WHEN 'merged' THEN 'proposals.merged' END AS code
  FROM proposal p JOIN proposal s ON s.id = proposal_standing(p.id) WHERE p.thread_id = $1`;

/** A withdrawn or merged proposal's thread has ended, by a trigger; here is told which it was. */
@Injectable()
export class ProposalThreads implements OnModuleInit {
  constructor(private readonly threads: Threads) {}

  onModuleInit(): void {
    this.threads.explain((tx, threadId) => this.whyEnded(tx, threadId));
  }

  private async whyEnded(tx: WriteTransaction, threadId: string): Promise<Problem | null> {
    const row = await tx.maybeOne<Ended>(ENDED, [threadId]);
    return row?.code ? refused(row.code, row) : null;
  }
}
