import { Injectable } from '@nestjs/common';
import { codeState, tidyCode, type Joined } from '@samrad/dialogues/contract';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import { Throttle, type Budget } from '@samrad/people/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { hashCode } from './invitation-codes';

const QUARTER = 15 * 60;

interface Attempt {
  readonly slug: string;
  readonly code: string;
  /** From where it came, for the count of guesses. */
  readonly network: string;
}

interface CodeRow {
  readonly id: string;
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly now: Date;
}

/**
 * Somebody signed in is let into a dialogue for invited people. Joining again uses nothing up. The
 * record says that one person was let in, not who and not by which code.
 */
@Injectable()
export class JoinByCode {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @throws Problem dialogues.not-found, .code-not-valid, .code-used-up, .code-expired, .code-revoked,
   * people.too-many-attempts
   */
  async execute(ctx: WriteContext, { slug, code, network }: Attempt): Promise<Joined> {
    const { id: dialogueId } = await this.reads.require(slug);
    const { accountId } = accountOf(ctx.actor);
    const budgets = budgetsOf(accountId, network);
    await this.throttle.take(...budgets);
    const tidy = tidyCode(code);
    const hash = tidy === null ? null : hashCode(dialogueId, tidy);
    const joined = await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      if (await this.needsNone(tx, dialogueId, accountId)) return { admitted: true as const };
      const id = await this.requireGood(tx, hash);
      await tx.query('UPDATE invitation_code SET used = used + 1 WHERE id = $1', [id]);
      await tx.query('INSERT INTO dialogue_admitted (dialogue_id, account_id) VALUES ($1, $2)', [
        dialogueId,
        accountId,
      ]);
      await tx.append({
        dialogueId,
        kind: 'participant-admitted',
        subjectId: dialogueId,
        payload: {},
      });
      return { admitted: true as const };
    });
    await this.throttle.giveBack(...budgets);
    return joined;
  }

  /** Whether they are in already, or everybody is. */
  private async needsNone(
    tx: WriteTransaction,
    dialogueId: string,
    accountId: string,
  ): Promise<boolean> {
    const { none } = await tx.one<{ none: boolean }>(
      `SELECT d.admission <> 'invited' OR EXISTS (
         SELECT FROM dialogue_admitted a WHERE a.dialogue_id = d.id AND a.account_id = $2) AS none
       FROM dialogue d WHERE d.id = $1`,
      [dialogueId, accountId],
    );
    return none;
  }

  /** Under the dialogue's lock, so that what is read here is still so when it is counted. */
  private async requireGood(tx: WriteTransaction, hash: Buffer | null): Promise<string> {
    const row =
      hash &&
      (await tx.maybeOne<CodeRow>(
        `SELECT id, uses, used, expires_at AS "expiresAt", revoked_at AS "revokedAt",
           clock_timestamp() AS now
         FROM invitation_code WHERE hash = $1`,
        [hash],
      ));
    if (!row) throw new Problem('dialogues.code-not-valid');
    const state = codeState(row, row.now);
    if (state !== 'good') throw new Problem(`dialogues.code-${state}`);
    return row.id;
  }
}

/** Guesses by one account; a school shares a network, so that has a high ceiling only. */
function budgetsOf(accountId: string, network: string): Budget[] {
  return [
    { of: ['invitation-code', accountId], most: 10, seconds: QUARTER },
    { of: ['invitation-code', network], most: 1_000, seconds: QUARTER },
  ];
}
