import type { Language, Municipality } from '@samrad/platform/contract';

/** Days from the moment of seeding; negative is past. */
export type Days = number;

export interface DemoText {
  readonly question: string;
  readonly lead: string;
  readonly background: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly decidedBy: string;
}

export interface DemoComment {
  readonly body: string;
  readonly stance: 'for' | 'against' | 'question' | 'neither';
  readonly replies?: readonly DemoComment[];
  /** Hidden by the host's moderator, with this reason. */
  readonly hidden?: { readonly rule: string; readonly reason: string };
}

export interface DemoProposal {
  readonly title: string;
  readonly body: string;
  readonly supports: number;
  readonly submitted: Days;
  readonly comments?: readonly DemoComment[];
  /** What it said before, first to last; from the second version on a co-author writes too. */
  readonly earlier?: readonly DemoVersion[];
}

export interface DemoVersion {
  readonly title: string;
  readonly body: string;
  /** When the version after it came. */
  readonly until: Days;
}

/** Proposals that say the same, by their titles. */
export interface DemoMerge {
  readonly source: string;
  readonly target: string;
  readonly reason: string;
}

/** Out of a hundred who answered; the rest passed. */
export interface DemoStatement {
  readonly text: string;
  readonly agree: number;
  readonly disagree: number;
}

export interface DemoRound {
  readonly kind: 'proposals' | 'support' | 'discussion' | 'opinion' | 'answer';
  readonly opens: Days;
  readonly closes: Days;
  /** What its host did to it by hand. */
  readonly changed?: DemoRoundChange;
}

export interface DemoRoundChange {
  readonly change: 'pause' | 'extend';
  readonly on: Days;
  readonly reason: string;
  /** To extend: when it was to close before. */
  readonly from?: Days;
}

export interface DemoDialogue {
  readonly slug: string;
  readonly organisation: string;
  readonly language: Language;
  readonly level: 'inform' | 'consult' | 'dialogue' | 'involve' | 'co-decide';
  readonly supportVisibility: 'public' | 'secret';
  /** Everybody with an account unless told. */
  readonly admission?: 'invited' | 'municipalities';
  readonly municipalities?: readonly string[];
  /** A code that the demo's text tells; good for very many. */
  readonly code?: string;
  /** Slugs of organisations that host it together with the owner. */
  readonly coHosts?: readonly string[];
  readonly answerDue: Days;
  readonly texts: Partial<Readonly<Record<Language, DemoText>>>;
  readonly rounds: readonly DemoRound[];
  readonly participants: number;
  /** How many have only read, besides. */
  readonly readers: number;
  /** Where most of those who take part live; all over the county when left out. */
  readonly home?: Municipality;
  readonly proposals: readonly DemoProposal[];
  readonly merges?: readonly DemoMerge[];
  readonly reports?: readonly DemoReport[];
  readonly suspensions?: readonly DemoSuspension[];
  readonly statements: readonly DemoStatement[];
  readonly details?: DemoDetails;
}

/** What a proposal says beside its words. */
export interface DemoPlaced {
  /** Places in the list of categories. */
  readonly categories: readonly number[];
  readonly municipality: Municipality;
  readonly name: string | null;
  /** Longitude, latitude. */
  readonly pin?: readonly [number, number];
  readonly picture?: 'dusk' | 'snow' | 'meadow';
}

export interface DemoDetails {
  readonly categories: readonly Readonly<Record<Language, string>>[];
  /** By the proposal's title. */
  readonly proposals: Readonly<Record<string, DemoPlaced>>;
}

/** A post that was reported and waits; one entry of `words` for each who reported it. */
export interface DemoReport {
  readonly kind: 'comment' | 'proposal' | 'statement';
  /** Which of its kind in the dialogue, the oldest first; from 1. */
  readonly nth: number;
  readonly rule: string;
  readonly hoursAgo: number;
  readonly words: readonly string[];
}

/** Somebody kept from taking part for a time. */
export interface DemoSuspension {
  /** Which participant, from 1. */
  readonly nth: number;
  readonly rule: string;
  readonly reason: string;
  readonly proposed: Days;
  readonly until: Days;
  /** Left out while it waits for a second person. */
  readonly confirmed?: Days;
}
