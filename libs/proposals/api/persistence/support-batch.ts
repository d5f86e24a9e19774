import { Injectable } from '@nestjs/common';
import { Database, Problem, Signals } from '@samrad/platform/api';
import type { SupportReceipt } from '@samrad/proposals/contract';
import { APPENDED } from '@samrad/register/api';
import { randomBytes } from 'node:crypto';

/** One wish: to support a proposal, or to take the support back. Every field is checked before. */
export interface SupportWish {
  readonly slug: string;
  readonly number: number;
  readonly accountId: string;
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly give: boolean;
}

interface Row {
  readonly n: number;
  readonly code: string | null;
  readonly answer: string | null;
  readonly touched: string | null;
  readonly standing: number | null;
}

const SQL =
  'SELECT n, code, answer, touched, standing FROM support_batch($1, $2, $3, $4, $5, $6, $7) ORDER BY n';
const SALT_BYTES = 16;

/** Supports on disk, many in one round trip and one commit. */
@Injectable()
export class SupportBatch {
  constructor(
    private readonly database: Database,
    private readonly signals: Signals,
  ) {}

  /** Answers in the order of the wishes, each with its receipt or its own problem. */
  async commit(wishes: readonly SupportWish[]): Promise<(SupportReceipt | Problem)[]> {
    const rows = await this.database.query<Row>(SQL, [
      wishes.map((wish) => wish.slug),
      wishes.map((wish) => wish.number),
      wishes.map((wish) => wish.accountId),
      wishes.map((wish) => wish.key),
      wishes.map((wish) => wish.bodyHash),
      wishes.map((wish) => wish.give),
      wishes.map(() => randomBytes(SALT_BYTES)),
    ]);
    // A row too few would give somebody another's answer.
    if (rows.length !== wishes.length) throw new Error('A batch of supports was answered in part.');
    for (const id of new Set(rows.map((row) => row.touched))) {
      if (id !== null) this.signals.send(APPENDED, id);
    }
    return rows.map(answerOf);
  }
}

function answerOf({ code, answer, standing }: Row): SupportReceipt | Problem {
  if (code !== null) {
    return new Problem(code, standing === null ? {} : { params: { number: standing } });
  }
  if (answer === null) throw new Error('A support has neither an answer nor a problem.');
  return JSON.parse(answer) as SupportReceipt;
}
