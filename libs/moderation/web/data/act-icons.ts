import type { LogKind } from '@samrad/moderation/contract';
import type { IconName } from '@samrad/platform/web';

export const ACT_ICONS: Readonly<Record<LogKind, IconName>> = {
  hide: 'hidden',
  restore: 'eye',
  dismiss: 'tick',
  undo: 'loop',
  slow: 'clock',
  unslow: 'clock',
  close: 'lock',
  open: 'comment',
  suspend: 'cross',
  lift: 'tick',
  merge: 'arrow',
  unmerge: 'loop',
};
