/** What one may say of a statement. Passing is an answer too: it is not asked again. */
export const STANDS = ['agree', 'disagree', 'pass'] as const;
export type Stand = (typeof STANDS)[number];

/** As the database and exports write them; Polis exports use the same signs. */
export type StandValue = 1 | -1 | 0;

export const STAND_VALUES: Readonly<Record<Stand, StandValue>> = {
  agree: 1,
  disagree: -1,
  pass: 0,
};

/** The stand that a stored value means. @throws RangeError for any other number. */
export function standOf(value: number): Stand {
  const stand = STANDS.find((one) => STAND_VALUES[one] === value);
  if (stand === undefined) throw new RangeError(`${value} is not a stand.`);
  return stand;
}

/** How many took each stand on one statement. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** PUT …/statements/:number/stand */
export interface TakeStandRequest {
  readonly value: Stand;
}

/**
 * A stand that is on disk. `seq` is the register entry that says so; null when nothing changed,
 * because one stood there already.
 */
export interface StandAnswer {
  readonly number: number;
  readonly myStand: Stand | null;
  readonly seq: number | null;
  readonly allowedOperations: readonly StatementOperation[];
}

/** What a reader may do with one statement. */
export const STATEMENT_OPERATIONS = ['take-stand', 'take-back-stand'] as const;
export type StatementOperation = (typeof STATEMENT_OPERATIONS)[number];
