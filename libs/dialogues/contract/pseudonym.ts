/**
 * Who sees the person behind a pseudonym. Everything that shows or answers for one keeps to this,
 * and every dialogue says it in the words of `text`.
 */
export const BEHIND_PSEUDONYM = {
  residents: 'never',
  moderators: 'never',
  officials: 'never',
  /** Whoever runs the platform can join account and pseudonym in the database; only ordered to. */
  operator: 'by-court-order',
  text: 'dialogues.pseudonym.who-sees',
} as const;
