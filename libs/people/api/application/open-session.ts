import { Injectable } from '@nestjs/common';
import { newId, Signals } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { SESSION_LIFETIME } from '@samrad/people/contract';
import { SESSION_ENDED, Writes, type WriteTransaction } from '@samrad/register/api';
import type { Client } from './client';
import { newToken, type SecretToken } from './secret-token';

export interface OpenedSession {
  readonly session: SecretToken;
  /** Null when the browser has a device cookie already. */
  readonly device: SecretToken | null;
}

/**
 * Begins a session, always with a new token: one that somebody planted before means nothing.
 * Without idempotency: the answer is a secret that must not be kept anywhere, and to sign in twice
 * does no harm. Not in the register either: when people were signed in is nobody's business.
 */
@Injectable()
export class OpenSession {
  constructor(
    private readonly writes: Writes,
    private readonly signals: Signals,
  ) {}

  async execute(accountId: string, client: Client): Promise<OpenedSession> {
    const session = newToken();
    const device = client.device ? null : newToken();
    const replaced = await this.writes.run({ actor: SYSTEM, idempotency: null }, async (tx) => {
      await this.insert(tx, accountId, session.hash, client.description);
      await this.rememberDevice(tx, accountId, client.device ?? device?.hash);
      return tx.maybeOne<{ id: string }>('DELETE FROM session WHERE token_hash = $1 RETURNING id', [
        client.session,
      ]);
    });
    if (replaced) this.signals.send(SESSION_ENDED, replaced.id);
    return { session, device };
  }

  private async insert(
    tx: WriteTransaction,
    accountId: string,
    hash: Buffer,
    device: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO session (id, account_id, token_hash, device, expires_at)
       VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5))`,
      [newId(), accountId, hash, device, SESSION_LIFETIME.mostDays],
    );
  }

  private async rememberDevice(
    tx: WriteTransaction,
    accountId: string,
    hash: Buffer | undefined,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO known_device (account_id, token_hash) VALUES ($1, $2)
       ON CONFLICT (account_id, token_hash) DO UPDATE SET last_used_at = clock_timestamp()`,
      [accountId, hash],
    );
  }
}
