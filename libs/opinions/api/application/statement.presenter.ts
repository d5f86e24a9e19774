import {
  operationsOnList,
  operationsOnStatement,
  standOf,
  type OpinionsReader,
  type StatementItem,
  type StatementListOperation,
} from '@samrad/opinions/contract';
import type { Actor } from '@samrad/platform/contract';
import type { AskedRow, StatementRow } from '../persistence/statement.row';

/** The platform itself takes no stands, so it is offered none. */
export function readerOf(actor: Actor, row: AskedRow): OpinionsReader {
  const { canTakeStandNow, canStateNow } = row;
  return { isSignedIn: actor.kind === 'account', canTakeStandNow, canStateNow };
}

export function presentItem(reader: OpinionsReader, row: StatementRow): StatementItem {
  const { standValue, ...statement } = row;
  const myStand = standValue === null ? null : standOf(standValue);
  return { ...statement, myStand, allowedOperations: operationsOnStatement(reader, myStand) };
}

interface PresentedAsked {
  readonly dialogueId: string;
  readonly lastSeq: number;
  readonly allowedOperations: readonly StatementListOperation[];
}

export function presentAsked(reader: OpinionsReader, row: AskedRow): PresentedAsked {
  const { dialogueId, lastSeq } = row;
  return { dialogueId, lastSeq, allowedOperations: operationsOnList(reader) };
}
