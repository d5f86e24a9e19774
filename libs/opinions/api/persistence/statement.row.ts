import type { StandValue, Statement } from '@samrad/opinions/contract';

/** A statement for one reader, as the database builds it. */
export interface StatementRow extends Statement {
  readonly mine: boolean;
  readonly standValue: StandValue | null;
}

/** What was open when it was read, and where the register stood. */
export interface AskedRow {
  readonly dialogueId: string;
  readonly lastSeq: number;
  readonly canTakeStandNow: boolean;
  readonly canStateNow: boolean;
}
