import type { SuspensionRow } from '@samrad/moderation/contract';
import type { IconName, Tone } from '@samrad/platform/web';

export interface Standing {
  /** Key of its text. */
  readonly text: string;
  readonly tone: Tone | 'line';
  readonly icon: IconName | undefined;
}

/** How a suspension stands, in a word. */
export function standingOf({ state, isOver }: SuspensionRow, moved: boolean): Standing {
  if (moved) return standing('moved', 'line');
  if (state === 'proposed') {
    return isOver ? standing('lapsed', 'line') : standing('proposed', 'amber', 'clock');
  }
  if (state === 'confirmed') {
    return isOver ? standing('over', 'line') : standing('confirmed', 'lake', 'lock');
  }
  return standing(state, 'line');
}

function standing(state: string, tone: Standing['tone'], icon?: IconName): Standing {
  return { text: `moderation.suspensions.state.${state}`, tone, icon };
}
