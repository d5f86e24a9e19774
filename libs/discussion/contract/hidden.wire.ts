/** What can be hidden and reported, in the order that subjects build on each other. */
export const POST_KINDS = ['comment', 'proposal', 'statement'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What everybody sees instead of what was hidden. `rule` is a code of moderation's. */
export interface HiddenNotice {
  readonly at: string;
  readonly rule: string;
}

/** Told to the author of what was hidden, and to nobody else but the moderators who act. */
export interface StatementOfReasons {
  readonly measure: 'hidden';
  readonly at: string;
  /** The ground in law or the rule of conduct, as a code of moderation's. */
  readonly rule: string;
  /** The facts and why the rule was broken, in the moderator's words. */
  readonly reason: string;
  /** Never a machine. */
  readonly decidedBy: 'human';
  /** Who can be written to by somebody who disagrees. */
  readonly organisation: string;
}

/** What everybody is told; null for what is in sight. */
export function noticeOf(at: string | null, rule: string | null): HiddenNotice | null {
  return at === null ? null : { at, rule: rule ?? '' };
}

/** What the author is told; null for everybody else, whose `reason` is not read, and for what is in sight. */
export function reasonsOf(
  notice: HiddenNotice | null,
  told: { readonly reason: string | null; readonly organisation: string },
): StatementOfReasons | null {
  const { reason, organisation } = told;
  if (notice === null || reason === null) return null;
  return { measure: 'hidden', ...notice, reason, decidedBy: 'human', organisation };
}
