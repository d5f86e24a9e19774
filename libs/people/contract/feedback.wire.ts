import type { Language } from '@samrad/platform/contract';

/** Quoted by the form, the DTO and the database's checks. */
export const FEEDBACK_LIMITS = {
  problem: { least: 1, most: 4000 },
  place: { least: 0, most: 300 },
} as const;

/** What is in somebody's way. Nobody has to say who they are. */
export interface FeedbackRequest {
  /** What one wanted to do and what was in the way. */
  readonly problem: string;
  /** Where in the service; empty when it is not said. */
  readonly place: string;
  /** Where to answer; empty for no answer. */
  readonly email: string;
  readonly language: Language;
}
