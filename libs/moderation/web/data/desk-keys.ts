import type { KeyHelp } from '../components/keys-help/keys-help';

/** What keys do with a case. */
export const CASE_KEYS: readonly KeyHelp[] = [
  { keys: ['T'], does: 'moderation.keys.take' },
  { keys: ['1'], does: 'moderation.keys.dismiss' },
  { keys: ['2'], does: 'moderation.keys.hide' },
  { keys: ['3'], does: 'moderation.keys.suspend' },
  { keys: ['Z'], does: 'moderation.keys.undo' },
];

/** In the queue one chooses a case first. */
export const QUEUE_KEYS: readonly KeyHelp[] = [
  { keys: ['J', 'K'], does: 'moderation.keys.move' },
  { keys: ['O'], does: 'moderation.keys.open' },
  ...CASE_KEYS,
];

/** On the list of all comments. */
export const DESK_KEYS: readonly KeyHelp[] = [
  { keys: ['J', 'K'], does: 'moderation.keys.move' },
  { keys: ['H'], does: 'moderation.keys.hide' },
  { keys: ['R'], does: 'moderation.keys.restore' },
];

/** On the list of suspensions. */
export const SUSPENSION_KEYS: readonly KeyHelp[] = [
  { keys: ['J', 'K'], does: 'moderation.keys.move' },
  { keys: ['1'], does: 'moderation.keys.confirm' },
  { keys: ['2'], does: 'moderation.keys.decline' },
  { keys: ['3'], does: 'moderation.keys.lift' },
];
