import type { FigureName } from './dictionary/course.columns';
import type { Verdict } from './dictionary/desk.columns';
import type { PaceBand, SpreadBand, SupportBand } from './dictionary/voices.columns';
import type { Audience } from './export.wire';

/** What was done in a time, counted; the columns of the tables that count it. */
export interface Done {
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
  readonly statements: number;
  readonly stands: number;
  readonly people: number;
}

/** The same as it is shown: stands and people in fives, null below five; supports so where they are secret. */
export type ShownDone = Omit<Done, 'supports' | 'stands' | 'people'> &
  Readonly<Record<'supports' | 'stands' | 'people', number | null>>;

/** `day`: `2026-03-04`, in UTC. */
export interface DayRow extends ShownDone {
  readonly day: string;
}

export interface RoundRow extends ShownDone {
  readonly round: number;
  readonly kind: string;
  readonly opens: string;
  readonly closes: string;
}

/** `people`: null where it is not shown. */
export interface MunicipalityRow {
  readonly municipality: string;
  readonly people: number | null;
}

/** A share with the ends of its 95 % Wilson interval; all null where nobody could be counted. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RankedProposal extends Share {
  readonly place: number;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly supports: number;
  readonly imported: number;
  readonly total: number;
  readonly reach: number | null;
  readonly comments: number;
}

export interface StatementResult extends Share {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

export interface VoiceRow {
  readonly municipality: string;
  readonly people: number | null;
  readonly inhabitants: number;
  readonly rate: number | null;
  readonly ratio: number | null;
  readonly verdict: Verdict;
}

export interface WaitingProposal {
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly submitted: string;
  readonly supports: number;
}

/** What proposals have gathered, by what they are sorted under. */
export interface Gathered {
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
}

/** The tables behind the plots: rows with the columns that the data dictionary names. */
export interface ResultRows {
  readonly figures: readonly { readonly figure: FigureName; readonly value: number | null }[];
  readonly participation: readonly DayRow[];
  readonly 'by-round': readonly RoundRow[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly spread: readonly {
    readonly contributions: SpreadBand;
    readonly people: number;
    readonly made: number;
  }[];
  readonly stances: readonly {
    readonly stance: string;
    readonly comments: number;
    readonly share: number | null;
  }[];
  readonly pace: readonly { readonly within: PaceBand; readonly proposals: number }[];
  readonly 'support-levels': readonly {
    readonly supports: SupportBand;
    readonly proposals: number;
  }[];
  readonly ranking: readonly RankedProposal[];
  readonly 'statement-results': readonly StatementResult[];
  readonly themes: readonly (Gathered & { readonly theme: string | null })[];
  readonly places: readonly (Gathered & { readonly municipality: string | null })[];
}

/** What is hidden now, under one rule. */
export interface HiddenRow {
  readonly rule: string;
  readonly comments: number;
  readonly proposals: number;
  readonly statements: number;
}

/** What officials of the hosts have besides. */
export interface DeskRows {
  readonly hidden: readonly HiddenRow[];
  readonly 'missing-voices': readonly VoiceRow[];
  readonly unanswered: readonly WaitingProposal[];
}

/** Figures that stand in a sentence beside a plot. */
export interface ResultRemarks {
  /** Share of what was contributed under a name, made by the tenth of its writers who made most. */
  readonly topTenth: number | null;
  /** Hours until half of the proposals that were commented on had their first comment. */
  readonly medianHours: number | null;
  /** Of the proposals, how many there are in all; the ranking shows the first of them. */
  readonly proposals: number;
  readonly statements: number;
}

/** GET …/results: the figures of a dialogue, all of one moment. */
export interface ResultsReport {
  readonly dialogueId: string;
  readonly lastSeq: number;
  readonly readAt: string;
  readonly audience: Audience;
  readonly tables: ResultRows & Partial<DeskRows>;
  readonly remarks: ResultRemarks;
}

/** How many proposals the ranking lists, and statements their table. */
export const MOST_LISTED = 200;

/** Whether anything at all was done or brought in. */
export function hasActivity({ tables }: Pick<ResultsReport, 'tables'>): boolean {
  return tables.participation.length > 0 || tables.ranking.length > 0;
}
