/**
 * The subjects, lowest first. A subject may import itself and those before it; anything upward is
 * an event. The boundary rule and the architecture tests are generated from this list.
 */
export const SUBJECTS = /** @type {const} */ ([
  'platform',
  'register',
  'people',
  'notices',
  'dialogues',
  'discussion',
  'proposals',
  'opinions',
  'ballots',
  'moderation',
  'decisions',
  'programme',
  'commitments',
  'learning',
  'results',
]);

/** The sides of a subject; each folder `libs/<subject>/<side>` is a project. */
export const SIDES = /** @type {const} */ (['contract', 'core', 'api', 'web']);
