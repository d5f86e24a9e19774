import type { CsvRow } from './csv-rows';
import { text, wholeNumber, wrong } from './fields';

/**
 * Citizen proposals of Decide Madrid (Consul) with their threads. What the files lack stays lacking:
 * 34 of 80 proposals have a summary and no text, 62 comments are empty, 268 answer a comment that is
 * not there. Votes are totals without people behind them.
 */
export interface MadridProposal {
  readonly line: number;
  readonly id: number;
  readonly authorId: number;
  readonly at: Date;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly status: string;
  readonly supports: number;
  /** As the source counts; it differs from the rows of comments.csv in most proposals. */
  readonly statedComments: number;
}

export const MADRID_PROPOSAL_COLUMNS = [
  'id',
  'title',
  'userid',
  'date',
  'summary',
  'text',
  'status',
  'numsupports',
  'numcomments',
];

export function madridProposal(row: CsvRow): MadridProposal {
  const title = text(row, 'title').trim();
  if (title === '') throw wrong(row, 'title', 'a title');
  return {
    line: row.line,
    id: wholeNumber(row, 'id'),
    authorId: wholeNumber(row, 'userid'),
    at: day(row, 'date'),
    title,
    summary: text(row, 'summary').trim(),
    text: text(row, 'text').trim(),
    status: text(row, 'status').trim(),
    supports: wholeNumber(row, 'numsupports'),
    statedComments: wholeNumber(row, 'numcomments'),
  };
}

/** What a reader is shown: the summary, and the text below it where there is one. */
export function madridBody(proposal: Pick<MadridProposal, 'summary' | 'text'>): string {
  return [proposal.summary, proposal.text].filter((part) => part !== '').join('\n\n');
}

export interface MadridComment {
  readonly line: number;
  readonly id: number;
  /** Null for one that begins a thread. It may name a comment that is not in the file. */
  readonly parentId: number | null;
  readonly proposalId: number;
  readonly authorId: number;
  readonly at: Date;
  /** Kept when empty: others have answered it. */
  readonly text: string;
  readonly up: number;
  readonly down: number;
}

export const MADRID_COMMENT_COLUMNS = [
  'id',
  'parentid',
  'proposalid',
  'userid',
  'date',
  'time',
  'text',
  'numpositivevotes',
  'numnegativevotes',
];

export function madridComment(row: CsvRow): MadridComment {
  const isRoot = row.field('parentid').trim() === '-1';
  return {
    line: row.line,
    id: wholeNumber(row, 'id'),
    parentId: isRoot ? null : wholeNumber(row, 'parentid'),
    proposalId: wholeNumber(row, 'proposalid'),
    authorId: wholeNumber(row, 'userid'),
    at: new Date(day(row, 'date').getTime() + sinceMidnight(row, 'time')),
    text: text(row, 'text').trim(),
    up: wholeNumber(row, 'numpositivevotes'),
    down: wholeNumber(row, 'numnegativevotes'),
  };
}

/** The files name no time zone: read as UTC, so that the same figures come out again. */
function day(row: CsvRow, column: string): Date {
  const value = row.field(column).trim();
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!isDay || !date.toISOString().startsWith(value))
    throw wrong(row, column, 'a date such as 2015-09-15');
  return date;
}

/** `0 days 10:50:19`, as a data frame writes a time of day. Milliseconds. */
function sinceMidnight(row: CsvRow, column: string): number {
  const parts = /^(?:0 days )?([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(row.field(column).trim());
  if (!parts) throw wrong(row, column, 'a time such as 0 days 10:50:19');
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
