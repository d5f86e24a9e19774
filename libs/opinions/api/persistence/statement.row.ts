import type { StandValue, Statement } from '@samrad/opinions/contract';

/** A statement for one reader, as the database builds it. */
export interface StatementRow extends Statement {
  readonly mine: boolean;
  readonly standValue: StandValue | null;
  /** Read for its author alone. */
  readonly hiddenReason: string | null;
  /** The reader has reported it. */
  readonly reported: boolean;
}

/** What was open when it was read, and where the register stood. */
export interface AskedRow {
  readonly dialogueId: string;
  readonly lastSeq: number;
  readonly canTakeStandNow: boolean;
  readonly canStateNow: boolean;
  readonly hostIds: readonly string[];
  readonly organisation: string;
}
