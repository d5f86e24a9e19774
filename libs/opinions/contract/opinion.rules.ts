import type { StatementOperation, Stand, Tally } from './stand.wire';
import type { StatementListOperation } from './statement.wire';
import { STATEMENT_LIMITS } from './statement.limits';
import type { OpinionsProblem } from './opinions.problems';

/** What decides who may do what: a session, and what the dialogue's open rounds allow. */
export interface OpinionsReader {
  readonly isSignedIn: boolean;
  readonly canTakeStandNow: boolean;
  readonly canStateNow: boolean;
}

export function operationsOnList(reader: OpinionsReader): StatementListOperation[] {
  if (!reader.isSignedIn) return [];
  return [
    ...(reader.canStateNow ? (['state'] as const) : []),
    ...(reader.canTakeStandNow ? (['take-stand'] as const) : []),
  ];
}

/** One may stand anew as often as one likes while the round is open, and take the stand back. */
export function operationsOnStatement(
  reader: OpinionsReader,
  myStand: Stand | null,
): StatementOperation[] {
  if (!reader.isSignedIn || !reader.canTakeStandNow) return [];
  return myStand === null ? ['take-stand'] : ['take-stand', 'take-back-stand'];
}

/** Why a statement is not taken: the same words stand already, or enough comes from one person. */
export function whyNotState(facts: {
  readonly sameTextExists: boolean;
  readonly statedByMe: number;
}): OpinionsProblem | null {
  if (facts.sameTextExists) return 'opinions.already-stated';
  if (facts.statedByMe >= STATEMENT_LIMITS.perParticipant) return 'opinions.too-many-statements';
  return null;
}

/** How many stands there are; none where they are told to nobody. */
export function standsIn(tally: Tally | null): number {
  return tally === null ? 0 : tally.agree + tally.disagree + tally.pass;
}

/**
 * The tally in whole per cent that add up to 100 (largest remainder, ties to agree before disagree
 * before pass); null before anybody has taken a stand.
 */
export function percentages(tally: Tally): Tally | null {
  const all = standsIn(tally);
  if (all === 0) return null;
  const exact = [tally.agree, tally.disagree, tally.pass].map((count) => (count * 100) / all);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = [0, 1, 2].sort(
    (a, b) => remainder(exact[b]!) - remainder(exact[a]!) || a - b,
  );
  for (const place of byRemainder.slice(0, missing)) whole[place]! += 1;
  return { agree: whole[0]!, disagree: whole[1]!, pass: whole[2]! };
}

function remainder(share: number): number {
  return share - Math.floor(share);
}

/** A tally after one person's change of stand; `null` is no stand. */
export function moved(tally: Tally, from: Stand | null, to: Stand | null): Tally {
  const next = { ...tally };
  if (from !== null) next[from] -= 1;
  if (to !== null) next[to] += 1;
  return next;
}
