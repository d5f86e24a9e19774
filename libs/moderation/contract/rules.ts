/**
 * The eight kinds of message that the host must remove when they are obviously so: the Swedish act
 * on responsibility for electronic bulletin boards (1998:112), section 5.
 */
export const GROUNDS_IN_LAW = [
  'unlawful-threat',
  'breach-of-privacy',
  'incitement-to-crime',
  'agitation-against-group',
  'child-abuse-material',
  'unlawful-violence',
  'terrorism',
  'copyright',
] as const;

/** The platform's own rules in the order of the page about conduct: their place is their number. */
export const RULES_OF_CONDUCT = [
  'on-topic',
  'no-impersonation',
  'no-personal-attacks',
  'no-personal-data',
  'respect',
  'no-spam',
  'own-words',
] as const;

/** Nothing is hidden for another reason than one of these; criticism of the authority is none. */
export const RULES = [...RULES_OF_CONDUCT, ...GROUNDS_IN_LAW] as const;
export type Rule = (typeof RULES)[number];

/** The number that the page about conduct gives a rule; null for a ground in law. */
export function numberOfRule(rule: string): number | null {
  const place = (RULES_OF_CONDUCT as readonly string[]).indexOf(rule);
  return place < 0 ? null : place + 1;
}

export function isRule(code: string): code is Rule {
  return (RULES as readonly string[]).includes(code);
}
