import type { HiddenNotice, StatementOfReasons } from '@samrad/discussion/contract';
import type { Page } from '@samrad/platform/contract';
import type { Stand, Tally } from './stand.wire';

/** Orders of the list; the figures behind them are explained in the read model. */
export const STATEMENT_ORDERS = ['number', 'most-agreed', 'most-divided'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** What a reader may do with the list. */
export const STATEMENT_LIST_OPERATIONS = ['state', 'take-stand'] as const;
export type StatementListOperation = (typeof STATEMENT_LIST_OPERATIONS)[number];

/** A statement as everybody may see it; live events carry it too. */
export interface Statement {
  readonly id: string;
  readonly number: number;
  /** Null when hidden, for all but its author. */
  readonly text: string | null;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Who stated it, by the name borne in this dialogue; null when it came without an author. */
  readonly author: string | null;
  readonly imported: boolean;
  /** The moderators of the service it came from had rejected it; nobody is asked about it here. */
  readonly rejectedAtSource: boolean;
  readonly statedAt: string;
  /** Null while it is hidden: what was said of it is told to nobody. */
  readonly tally: Tally | null;
  /** A moderator has taken it out of sight. */
  readonly hidden: HiddenNotice | null;
}

/** The same with what concerns the reader alone. */
export interface StatementItem extends Statement {
  readonly mine: boolean;
  readonly myStand: Stand | null;
  /** Why it was hidden, told to its author alone. */
  readonly reasons: StatementOfReasons | null;
  /** Opinions' own, and those of moderation. */
  readonly allowedOperations: readonly string[];
}

/** How far one has come. Own statements and those rejected at their source are not asked about. */
export interface StandProgress {
  readonly answered: number;
  readonly total: number;
}

/** GET …/statements */
export interface StatementPage extends Page<StatementItem> {
  readonly dialogueId: string;
  /** All statements of the dialogue. */
  readonly total: number;
  /** All stands on those that are not hidden. */
  readonly stands: number;
  /** The register's last number in the dialogue when this was read: follow live from here. */
  readonly lastSeq: number;
  readonly allowedOperations: readonly StatementListOperation[];
}

/** GET …/statements/next: one I have not taken a stand on; null when there is none left. */
export interface NextStatement {
  readonly dialogueId: string;
  readonly statement: StatementItem | null;
  readonly progress: StandProgress;
  readonly lastSeq: number;
  readonly allowedOperations: readonly StatementListOperation[];
}

/** POST …/statements */
export interface AddStatementRequest {
  readonly text: string;
  /** BCP 47; the dialogue's own language when left out. */
  readonly language?: string;
}
