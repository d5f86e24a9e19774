import { Injectable } from '@nestjs/common';
import { Signals } from '@samrad/platform/api';
import { SYSTEM, type Actor } from '@samrad/platform/contract';
import { SESSION_ENDED, Writes } from '@samrad/register/api';

/**
 * Ends the session that asks. Without idempotency: a second time there is nothing left to end, and
 * signing out has to work whatever the browser still remembers.
 */
@Injectable()
export class SignOut {
  constructor(
    private readonly writes: Writes,
    private readonly signals: Signals,
  ) {}

  async execute(actor: Actor): Promise<void> {
    if (actor.kind !== 'account') return;
    const { sessionId } = actor;
    await this.writes.run({ actor: SYSTEM, idempotency: null }, (tx) =>
      tx.query('DELETE FROM session WHERE id = $1', [sessionId]),
    );
    this.signals.send(SESSION_ENDED, sessionId);
  }
}
