import type { PostOperations } from '@samrad/discussion/api';
import { reasonsOf } from '@samrad/discussion/contract';
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

/** A statement for one reader; what moderation lets them do stands beside what opinions do. */
export function presentItem(
  actor: Actor,
  asked: AskedRow,
  row: StatementRow,
  operations: PostOperations,
): StatementItem {
  const { standValue, hiddenReason, reported: isReported, ...statement } = row;
  const { hostIds, organisation } = asked;
  const isHidden = statement.hidden !== null;
  const facts = { hostIds, isMine: statement.mine, isHidden, isReported };
  const myStand = standValue === null ? null : standOf(standValue);
  const own = isHidden ? [] : operationsOnStatement(readerOf(actor, asked), myStand);
  return {
    ...statement,
    myStand,
    reasons: reasonsOf(statement.hidden, { reason: hiddenReason, organisation }),
    allowedOperations: [...own, ...operations.on(actor, facts)],
  };
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
