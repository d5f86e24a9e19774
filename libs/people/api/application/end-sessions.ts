import { Injectable } from '@nestjs/common';
import { accountOf, Problem, Signals, type WriteContext } from '@samrad/platform/api';
import { SESSION_ENDED, Writes } from '@samrad/register/api';

/** Ends one's own sessions: a given one, or every one. Their sockets are dropped at once. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly writes: Writes,
    private readonly signals: Signals,
  ) {}

  /**
   * @param sessionId null for all of them, the asking one included
   * @throws Problem people.session-not-found, also for somebody else's
   */
  async execute(ctx: WriteContext, sessionId: string | null): Promise<void> {
    const { accountId } = accountOf(ctx.actor);
    const ended = await this.writes.run(ctx, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        'DELETE FROM session WHERE account_id = $1 AND ($2::uuid IS NULL OR id = $2) RETURNING id',
        [accountId, sessionId],
      );
      if (sessionId !== null && rows.length === 0) throw new Problem('people.session-not-found');
      return rows.map(({ id }) => id);
    });
    for (const id of ended) this.signals.send(SESSION_ENDED, id);
  }
}
