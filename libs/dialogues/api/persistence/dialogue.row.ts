import {
  dialogueState,
  nowOf,
  roundState,
  type DialogueFigures,
  type DialogueHost,
  type DialogueSummary,
  type Level,
  type ReasonText,
  type RoundKind,
  type RoundWire,
} from '@samrad/dialogues/contract';

/** A dialogue as SUMMARY selects it; times inside JSON are strings. */
export interface DialogueRow extends DialogueFigures {
  readonly id: string;
  readonly slug: string;
  readonly level: Level;
  readonly answerDue: Date | string | null;
  readonly imported: boolean;
  readonly hostSlug: string;
  readonly hostName: string;
  readonly coHosts: readonly DialogueHost[];
  readonly language: string;
  readonly question: string;
  readonly lead: string;
  readonly decidedBy: string;
  readonly rounds: readonly RoundRow[];
}

interface RoundRow {
  readonly id: string;
  readonly kind: RoundKind;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly pausedAt: string | null;
  readonly pauseReason: ReasonText | null;
}

/** A round, but for what this reader may do to it. */
type PresentedRound = Omit<RoundWire, 'allowedOperations'>;

/** @param at the database's clock at the reading */
export function presentRounds(row: DialogueRow, at: Date): PresentedRound[] {
  return row.rounds.map((round) => ({
    ...round,
    opensAt: iso(round.opensAt),
    closesAt: iso(round.closesAt),
    pausedAt: round.pausedAt === null ? null : iso(round.pausedAt),
    state: row.imported ? 'closed' : roundState(round, at),
  }));
}

export function presentSummary(row: DialogueRow, at: Date): DialogueSummary {
  const rounds = presentRounds(row, at);
  const answerDue = row.answerDue === null ? null : iso(row.answerDue);
  return {
    id: row.id,
    slug: row.slug,
    language: row.language,
    question: row.question,
    lead: row.lead,
    decidedBy: row.decidedBy,
    organisation: { slug: row.hostSlug, name: row.hostName },
    coHosts: row.coHosts,
    level: row.level,
    state: dialogueState(rounds, row.imported, at),
    now: nowOf(rounds, answerDue, row.imported, at),
    answerDue,
    imported: row.imported,
    figures: {
      participants: row.participants,
      proposals: row.proposals,
      comments: row.comments,
      statements: row.statements,
      stands: row.stands,
    },
  };
}

export function iso(instant: Date | string): string {
  return new Date(instant).toISOString();
}
