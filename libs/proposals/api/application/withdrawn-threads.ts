import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Threads } from '@samrad/discussion/api';
import { Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';

/** What was written about a proposal stays when it is withdrawn, and nothing is added to it. */
@Injectable()
export class WithdrawnThreads implements OnModuleInit {
  constructor(private readonly threads: Threads) {}

  onModuleInit(): void {
    this.threads.guard((tx, threadId) => this.requireStanding(tx, threadId));
  }

  /** @throws Problem proposals.withdrawn */
  private async requireStanding(tx: WriteTransaction, threadId: string): Promise<void> {
    const withdrawn = await tx.maybeOne(
      `SELECT 1 FROM proposal WHERE thread_id = $1 AND status = 'withdrawn'`,
      [threadId],
    );
    if (withdrawn !== null) throw new Problem('proposals.withdrawn');
  }
}
