import type { ActKind } from '@samrad/moderation/contract';
import type { IconName } from '@samrad/platform/web';

export const ACT_ICONS: Readonly<Record<ActKind, IconName>> = {
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
};
