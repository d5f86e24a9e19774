import type { Statement } from './statement.wire';

/**
 * Kinds of register entries. Their subject is the statement, never the person; what one stood for
 * is in the payload, which can be erased.
 */
export const OPINION_KINDS = [
  'statement-added',
  'statement-hidden',
  'statement-restored',
  'stand-taken',
  'stand-taken-back',
] as const;
export type OpinionKind = (typeof OPINION_KINDS)[number];

/** What followers get for every one of these: the statement with its tally as it is now. */
export type OpinionEventState = Statement | null;

export function isOpinionKind(kind: string): kind is OpinionKind {
  return (OPINION_KINDS as readonly string[]).includes(kind);
}
