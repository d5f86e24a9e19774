import { STATEMENT_LIMITS } from '@samrad/opinions/contract';
import type { CsvRow } from './csv-rows';
import { flag, moment, stance, stanceOf, text, wholeNumber, wrong } from './fields';
import { ImportFault } from './import-fault';

/**
 * What the files of a Polis export say, row by row. Variants met in 16 public conversations: any
 * order of columns; `is-meta`, `is-seed`, `group-informed-consensus` only in newer ones; `datetime`
 * missing; seconds or milliseconds; `xid`, a personal identifier, which is never even looked at.
 * The tallies in comments.csv count rows, so people who changed their mind twice: not used.
 */
export interface PolisComment {
  readonly line: number;
  readonly id: number;
  readonly authorId: number;
  readonly at: Date;
  readonly text: string;
  /** 1 accepted, 0 not looked at, -1 rejected by the source's moderators. */
  readonly moderated: 1 | 0 | -1;
  /** About the talk itself rather than its subject. */
  readonly isMeta: boolean;
  /** Put there by the host to begin with. */
  readonly isSeed: boolean;
}

export const COMMENT_COLUMNS = [
  'timestamp',
  'comment-id',
  'author-id',
  'moderated',
  'comment-body',
];

export function polisComment(row: CsvRow): PolisComment {
  const body = text(row, 'comment-body').trim();
  const { most } = STATEMENT_LIMITS.importedText;
  if (body === '') throw new ImportFault(row.file, row.line, 'comment-body is empty');
  if (Array.from(body).length > most) {
    throw new ImportFault(row.file, row.line, `comment-body is longer than ${most} characters`);
  }
  return {
    line: row.line,
    id: wholeNumber(row, 'comment-id'),
    authorId: wholeNumber(row, 'author-id'),
    at: moment(row, 'timestamp'),
    text: body,
    moderated: row.field('moderated') === '' ? 0 : stance(row, 'moderated'),
    isMeta: flag(row, 'is-meta'),
    isSeed: flag(row, 'is-seed'),
  };
}

/** One act of voting; the last of one person on one statement is the one that counts. */
export interface PolisVote {
  readonly line: number;
  readonly statementId: number;
  readonly voterId: number;
  readonly value: 1 | 0 | -1;
  readonly at: Date;
}

export const VOTE_COLUMNS = ['timestamp', 'comment-id', 'voter-id', 'vote'];

export function polisVote(row: CsvRow): PolisVote {
  return {
    line: row.line,
    statementId: wholeNumber(row, 'comment-id'),
    voterId: wholeNumber(row, 'voter-id'),
    value: stance(row, 'vote'),
    at: moment(row, 'timestamp'),
  };
}

/** One person: Polis's own final group, and the person's votes as they stood at the end. */
export interface PolisParticipant {
  readonly line: number;
  readonly id: number;
  /** Null for people outside the grouping. */
  readonly groupId: number | null;
  readonly votes: readonly { readonly statementId: number; readonly value: 1 | 0 | -1 }[];
}

export const PARTICIPANT_COLUMNS = ['participant'];

export function polisParticipant(row: CsvRow): PolisParticipant {
  const group = row.field('group-id').trim();
  const votes = row.columns.flatMap((column) => {
    if (!/^\d+$/.test(column)) return [];
    const cell = row.field(column).trim();
    if (cell === '') return [];
    const value = stanceOf(cell);
    if (value === null) throw wrong(row, column, '1, 0, -1 or nothing');
    return [{ statementId: Number(column), value }];
  });
  return {
    line: row.line,
    id: wholeNumber(row, 'participant'),
    groupId: group === '' || group === 'null' ? null : wholeNumber(row, 'group-id'),
    votes,
  };
}
