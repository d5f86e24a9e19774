import { Injectable } from '@nestjs/common';
import { SLUG } from '@samrad/dialogues/contract';
import {
  operationsOnStatement,
  STAND_VALUES,
  type Stand,
  type StandAnswer,
} from '@samrad/opinions/contract';
import {
  accountOf,
  hashRequest,
  newSecretId,
  Problem,
  Signals,
  type WriteContext,
} from '@samrad/platform/api';
import { APPENDED, GroupCommit } from '@samrad/register/api';
import { StandBatch, type StandVerdict, type StandWish } from '../persistence/stand-batch';

export interface StandInput {
  readonly slug: string;
  readonly number: number;
  /** Null takes the stand back. */
  readonly value: Stand | null;
}

/** Verdicts that do not refuse. */
const DONE: readonly string[] = ['taken', 'repeated'];

/** Largest number that a statement can have in the database. */
const MOST = 2_147_483_647;

/**
 * Takes a stand, changes it or takes it back. Everybody who answers at the same time shares a
 * commit; each is answered after it, and refused alone.
 */
@Injectable()
export class TakeStand {
  private readonly batches = new GroupCommit<StandWish, StandVerdict>((wishes) =>
    this.commit(wishes),
  );

  constructor(
    private readonly batch: StandBatch,
    private readonly signals: Signals,
  ) {}

  async execute(ctx: WriteContext, input: StandInput): Promise<StandAnswer> {
    const { accountId } = accountOf(ctx.actor);
    if (!isAddress(input.slug)) throw new Problem('dialogues.not-found');
    if (!isNumber(input.number)) throw new Problem('opinions.statement-not-found');
    const { key, bodyHash } = ctx.idempotency ?? {
      key: newSecretId(),
      bodyHash: hashRequest('', input),
    };
    const value = input.value === null ? null : STAND_VALUES[input.value];
    const { slug, number } = input;
    const wish = { slug, number, value, accountId, key, bodyHash };
    const verdict = await this.batches.submit(slug, wish);
    const reader = { isSignedIn: true, canTakeStandNow: true, canStateNow: false };
    return {
      number,
      myStand: input.value,
      seq: verdict.seq,
      allowedOperations: operationsOnStatement(reader, input.value),
    };
  }

  private async commit(wishes: readonly StandWish[]): Promise<(StandVerdict | Problem)[]> {
    const verdicts = await this.batch.put(wishes);
    for (const dialogueId of changedDialogues(verdicts)) this.signals.send(APPENDED, dialogueId);
    return verdicts.map((verdict) =>
      DONE.includes(verdict.code) ? verdict : new Problem(verdict.code),
    );
  }
}

function isAddress(slug: string): boolean {
  return slug.length <= 80 && SLUG.test(slug);
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MOST;
}

function changedDialogues(verdicts: readonly StandVerdict[]): Set<string> {
  const changed = verdicts.filter(({ code, seq }) => code === 'taken' && seq !== null);
  return new Set(changed.flatMap(({ dialogueId }) => dialogueId ?? []));
}
