import { Injectable } from '@nestjs/common';
import { Database, Problem, Signals, type WriteContext } from '@samrad/platform/api';
import { HOUSE_STREAM } from '@samrad/register/contract';
import { WriteTransaction } from './write-transaction';

/** Wake-up topic: something was appended to a dialogue. */
export const APPENDED = 'register';

/**
 * Runs every ordinary write: one transaction with its idempotency key, its state and its register
 * entries. A repeated key gets the first answer again; the effect happens once.
 */
@Injectable()
export class Writes {
  constructor(
    private readonly database: Database,
    private readonly signals: Signals,
  ) {}

  /** @throws Problem platform.key-reused when the key came with another body before. */
  async run<T>(ctx: WriteContext, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    let touched = new Set<string>();
    const value = await this.database.source.transaction(async (manager) => {
      const tx = new WriteTransaction(manager);
      const earlier = await this.claim(tx, ctx);
      if (earlier !== null) return JSON.parse(earlier) as T;
      const fresh = await work(tx);
      await this.keep(tx, ctx, fresh);
      touched = tx.touched;
      return fresh;
    });
    for (const dialogueId of touched) this.signals.send(APPENDED, dialogueId);
    return value;
  }

  /** The earlier answer, or null when the key is ours now. A racing twin waits here for us. */
  private async claim(tx: WriteTransaction, ctx: WriteContext): Promise<string | null> {
    if (!ctx.idempotency) return null;
    const { key, bodyHash } = ctx.idempotency;
    const claimed = await tx.maybeOne(
      `INSERT INTO idempotency (owner, key, body_hash) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING key`,
      [ownerOf(ctx), key, bodyHash],
    );
    if (claimed) return null;
    const earlier = await tx.one<{ same: boolean; answer: string | null }>(
      'SELECT body_hash = $3 AS same, answer FROM idempotency WHERE owner = $1 AND key = $2',
      [ownerOf(ctx), key, bodyHash],
    );
    if (!earlier.same) throw new Problem('platform.key-reused');
    return earlier.answer ?? 'null';
  }

  private async keep(tx: WriteTransaction, ctx: WriteContext, answer: unknown): Promise<void> {
    if (!ctx.idempotency) return;
    await tx.query('UPDATE idempotency SET answer = $3 WHERE owner = $1 AND key = $2', [
      ownerOf(ctx),
      ctx.idempotency.key,
      JSON.stringify(answer ?? null),
    ]);
  }
}

/** Keys are a person's own: another's key never answers for them. */
export function ownerOf(ctx: WriteContext): string {
  return ctx.actor.kind === 'account' ? ctx.actor.accountId : HOUSE_STREAM;
}
