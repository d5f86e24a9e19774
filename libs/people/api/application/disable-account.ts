import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { HOUSE_STREAM } from '@samrad/register/contract';
import { SessionEnds } from './memberships';

export interface AccountSwitched {
  /** False when the account was as wanted already. */
  readonly changed: boolean;
  /** How many sessions ended by it. */
  readonly sessionsEnded: number;
}

/**
 * The operator shuts an account out or lets it in again. Its sessions and the links mailed to it
 * end at once; what the person wrote, supported and may do stays as it is.
 */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly writes: Writes,
    private readonly sessionEnds: SessionEnds,
  ) {}

  /** @throws Problem people.account-not-found */
  async execute(email: string, disabled: boolean): Promise<AccountSwitched> {
    const { changed, ended } = await this.writes.run(
      { actor: SYSTEM, idempotency: null },
      async (tx) => {
        const account = await tx.maybeOne<{ id: string; disabled: boolean }>(
          `SELECT id, disabled_at IS NOT NULL AS disabled FROM account WHERE email = $1 FOR UPDATE`,
          [email],
        );
        if (!account) throw new Problem('people.account-not-found');
        // Also when it is let in again: a sign-in may have slipped past while it was shut out.
        const ends = disabled || account.disabled ? await endAll(tx, account.id) : [];
        if (account.disabled === disabled) return { changed: false, ended: ends };
        await change(tx, account.id, disabled);
        return { changed: true, ended: ends };
      },
    );
    this.sessionEnds.drop(ended);
    return { changed, sessionsEnded: ended.length };
  }
}

async function change(tx: WriteTransaction, accountId: string, disabled: boolean): Promise<void> {
  await tx.query(
    'UPDATE account SET disabled_at = CASE WHEN $2 THEN clock_timestamp() END WHERE id = $1',
    [accountId, disabled],
  );
  const kind = disabled ? 'account-disabled' : 'account-enabled';
  await tx.append({ dialogueId: HOUSE_STREAM, kind, subjectId: accountId, payload: {} });
}

async function endAll(tx: WriteTransaction, accountId: string): Promise<string[]> {
  await tx.query('DELETE FROM mailed_token WHERE account_id = $1', [accountId]);
  await tx.query('DELETE FROM known_device WHERE account_id = $1', [accountId]);
  const rows = await tx.query<{ id: string }>(
    'DELETE FROM session WHERE account_id = $1 RETURNING id',
    [accountId],
  );
  return rows.map(({ id }) => id);
}
