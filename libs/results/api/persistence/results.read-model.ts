import type { SupportVisibility } from '@samrad/dialogues/contract';
import { Injectable } from '@nestjs/common';
import type { Tally } from '@samrad/results/core';
import type { Done, Gathered, HiddenRow, WaitingProposal } from '@samrad/results/contract';
import { Database } from '@samrad/platform/api';
import { RESULTS } from './results.sql';

type Rows<T> = readonly T[];

/** Entries that add to what is counted and take nothing from anybody's sight. */
const ONLY_MORE = [
  'comment-submitted',
  'participant-admitted',
  'proposal-submitted',
  'stand-taken',
  'stand-taken-back',
  'statement-added',
  'support-given',
  'support-withdrawn',
];

/** How far a dialogue's record has come, and of what kind is what was added after a report. */
export interface Moved {
  readonly lastSeq: number;
  /** Whether nothing was hidden, changed or taken back since: only more was said and done. */
  readonly onlyMore: boolean;
}

/** The figures of a dialogue as the database counts them; nothing of it is to be shown as it is. */
export interface CountedResults {
  readonly at: Date;
  readonly lastSeq: number;
  readonly supportVisibility: SupportVisibility;
  readonly participants: number;
  readonly readers: { readonly readers: number; readonly only_readers: number } | null;
  readonly imported: number;
  readonly done: Done;
  readonly days: Rows<{ readonly day: string; readonly done: Done }>;
  readonly rounds: Rows<{
    readonly round: number;
    readonly kind: string;
    readonly opens: string;
    readonly closes: string;
    readonly done: Done;
  }>;
  readonly municipalities: Readonly<Record<string, number>>;
  readonly tally: Rows<Tally>;
  readonly lastSeen: Rows<{ readonly day: string; readonly people: number }>;
  readonly stances: Readonly<Record<'for' | 'against' | 'question' | 'neither', number>>;
  readonly pace: Readonly<Record<'hour' | 'day' | 'week' | 'later' | 'none', number>>;
  readonly medianHours: number | null;
  readonly levels: Rows<Tally>;
  readonly ranking: Rows<{
    readonly number: number;
    readonly title: string;
    readonly language: string;
    readonly supports: number;
    readonly imported: number;
    readonly total: number;
    readonly day: string;
    readonly comments: number;
  }>;
  readonly statements: Rows<{
    readonly number: number;
    readonly text: string;
    readonly language: string;
    readonly agree: number;
    readonly disagree: number;
    readonly pass: number;
  }>;
  readonly proposals: number;
  readonly allStatements: number;
  readonly themes: Rows<Gathered & { readonly theme: string | null }>;
  readonly places: Rows<Gathered & { readonly municipality: string | null }>;
  readonly hidden: Rows<HiddenRow>;
  readonly unanswered: Rows<WaitingProposal>;
}

/** Counts a whole dialogue in one statement. */
@Injectable()
export class ResultsReadModel {
  constructor(private readonly database: Database) {}

  count(dialogueId: string): Promise<CountedResults> {
    return this.database.one<CountedResults>(RESULTS, [dialogueId]);
  }

  /** How far the dialogue's register has come, and whether what came after `since` only adds. */
  async moved(dialogueId: string, since: number): Promise<Moved> {
    const row = await this.database.maybeOne<Moved>(
      `SELECT head.last_seq AS "lastSeq", NOT EXISTS (
         SELECT FROM register_entry entry
         WHERE entry.dialogue_id = $1 AND entry.seq > $2 AND entry.kind <> ALL ($3)
       ) AS "onlyMore"
       FROM register_head head WHERE head.dialogue_id = $1`,
      [dialogueId, since, ONLY_MORE],
    );
    return row ?? { lastSeq: 0, onlyMore: true };
  }
}
