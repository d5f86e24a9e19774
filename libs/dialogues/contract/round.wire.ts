import type { ReasonText } from './dialogue.now';
import type { RoundState } from './dialogue.rules';
import type { DialogueHost } from './dialogue.wire';
import type { RoundKind } from './round.acts';
import type { RoundChange } from './round.lifecycle';

export interface RoundWire {
  readonly id: string;
  readonly kind: RoundKind;
  readonly opensAt: string;
  readonly closesAt: string;
  /** By the database's clock when it was read. */
  readonly state: RoundState;
  readonly pausedAt: string | null;
  readonly pauseReason: ReasonText | null;
  /** What the reader may do to it by hand. */
  readonly allowedOperations: readonly RoundChange[];
}

/** A host changes a round by hand. */
export interface ChangeRoundRequest {
  readonly change: RoundChange;
  readonly reason: string;
  /** BCP 47 tag of the reason. */
  readonly language: string;
  /** To extend: the later moment at which it closes. */
  readonly closesAt?: string;
  /** To extend beyond the day of the answer: the new one. */
  readonly answerDue?: string;
}

/** A change of a round as it stands on the record. */
export interface RoundChangeWire {
  readonly id: string;
  readonly roundId: string;
  readonly kind: RoundKind;
  readonly change: RoundChange;
  readonly reason: ReasonText;
  readonly organisation: DialogueHost;
  readonly at: string;
  /** When the round closes since then. */
  readonly closesAt: string;
  /** The day of the answer, where it was put off. */
  readonly answerDue: string | null;
}
