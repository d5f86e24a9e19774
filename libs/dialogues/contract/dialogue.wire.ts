import type { Page } from '@samrad/platform/contract';
import type { Admission } from './admission';
import type { DialogueNow } from './dialogue.now';
import type { DialogueOperation } from './dialogue.operations';
import type { DialogueState } from './dialogue.rules';
import type { Level, SupportVisibility } from './levels';
import type { RoundKind } from './round.acts';
import type { RoundChangeWire, RoundWire } from './round.wire';

/** What an official writes, in one language. */
export interface DialogueTextRequest {
  readonly question: string;
  readonly lead: string;
  readonly background: string;
  /** What those who take part can influence, one line each. */
  readonly can: string[];
  /** What is decided already, one line each. */
  readonly cannot: string[];
  readonly decidedBy: string;
}

export interface TranslationRequest extends DialogueTextRequest {
  readonly language: string;
}

/** Instants are ISO 8601 with an offset. */
export interface RoundRequest {
  readonly kind: RoundKind;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** What both creating and changing a dialogue send. */
export interface ChangeDialogueRequest {
  readonly level: Level;
  readonly supportVisibility: SupportVisibility;
  readonly admission: Admission;
  /** Codes of the municipalities whose residents may take part; empty where that is not the way in. */
  readonly municipalities: string[];
  readonly answerDue: string;
  readonly rounds: RoundRequest[];
  readonly text: DialogueTextRequest;
  readonly translations: TranslationRequest[];
  /** The version that was read; somebody else's change in between is not overwritten. */
  readonly version: number;
}

export interface CreateDialogueRequest extends Omit<ChangeDialogueRequest, 'version'> {
  /** Slug of the organisation that hosts. */
  readonly organisation: string;
  /** BCP 47 tag of the original text. */
  readonly language: string;
}

/** Where a written dialogue is to be read. */
export interface DialogueWritten {
  readonly id: string;
  readonly slug: string;
}

/** Counters, exact at the moment of reading. */
export interface DialogueFigures {
  readonly participants: number;
  readonly proposals: number;
  readonly comments: number;
  readonly statements: number;
  readonly stands: number;
}
export type Figure = keyof DialogueFigures;

export interface DialogueHost {
  readonly slug: string;
  readonly name: string;
}

/** Where an imported dialogue comes from, on whose terms. */
export interface DialogueSource {
  readonly name: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
}

/** A dialogue in a list, and as it is shown live. */
export interface DialogueSummary {
  readonly id: string;
  readonly slug: string;
  /** BCP 47 tag of `question`, `lead` and `decidedBy`. */
  readonly language: string;
  readonly question: string;
  readonly lead: string;
  readonly decidedBy: string;
  /** The organisation that owns it. */
  readonly organisation: DialogueHost;
  /** Those that host it together with the owner, the earliest first. */
  readonly coHosts: readonly DialogueHost[];
  readonly level: Level;
  readonly state: DialogueState;
  readonly now: DialogueNow;
  /** Null only for imported dialogues. */
  readonly answerDue: string | null;
  readonly imported: boolean;
  readonly figures: DialogueFigures;
}

/** That the reader may not take part for a time: the statement of reasons, told to them alone. */
export interface SuspendedHere {
  readonly at: string;
  readonly until: string;
  /** A code of moderation's rules. */
  readonly rule: string;
  readonly reason: string;
}

/** The front page of a dialogue. */
export interface DialogueDetail extends DialogueSummary {
  /** Every language the dialogue can be read in, the original first. */
  readonly languages: readonly string[];
  readonly background: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly supportVisibility: SupportVisibility;
  readonly admission: Admission;
  /** Codes, in the order of the municipalities' names. */
  readonly municipalities: readonly string[];
  /** Why this reader may not take part, whatever the round: a problem's code. Null when nothing bars them. */
  readonly bar: string | null;
  /** What was decided, where that is what bars them. */
  readonly suspension: SuspendedHere | null;
  readonly rounds: readonly RoundWire[];
  /** What has been done to the rounds by hand: the latest first, and where to read on. */
  readonly roundChanges: Page<RoundChangeWire>;
  readonly source: DialogueSource | null;
  /** The reader's own name in this dialogue, once there is one. */
  readonly pseudonym: string | null;
  readonly version: number;
  /** The register's last number in this dialogue, read together with the rest: follow from here. */
  readonly lastSeq: number;
  /** The database's clock when this was read. */
  readonly readAt: string;
  readonly allowedOperations: readonly DialogueOperation[];
}

/** A page of dialogues in one state, and how many there are in each. */
export interface DialoguePage extends Page<DialogueSummary> {
  readonly totals: Readonly<Record<DialogueState, number>>;
  /** How many of the open ones are paused. */
  readonly paused: number;
}
