/** What a round is for. */
export const ROUND_KINDS = [
  'proposals',
  'support',
  'discussion',
  'opinion',
  'ballot',
  'answer',
] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** What a new dialogue can be given. A ballot cannot be held yet; an imported record may have had one. */
export const OFFERED_ROUND_KINDS = [
  'proposals',
  'support',
  'discussion',
  'opinion',
  'answer',
] as const satisfies readonly RoundKind[];

/** What a person does in a dialogue and a round decides about. */
export const ACTS = ['submit-proposal', 'support', 'comment', 'state', 'take-stand'] as const;
export type Act = (typeof ACTS)[number];

/**
 * What each kind of round lets people do while it is open. The database has the same rows in
 * `round_kind_act`, so that batches of writes can be checked where the clock is.
 */
export const ROUND_ACTS: Readonly<Record<RoundKind, readonly Act[]>> = {
  proposals: ['submit-proposal', 'support', 'comment'],
  support: ['support'],
  discussion: ['support', 'comment'],
  opinion: ['state', 'take-stand', 'comment'],
  ballot: [],
  answer: [],
};
