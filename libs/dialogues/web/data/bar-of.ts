import type { DialogueDetail } from '@samrad/dialogues/contract';

/**
 * Why this reader may not take part whatever the round, as a problem's code; null when nothing bars
 * them. Somebody not signed in is barred only where a code is needed: the rest shows afterwards.
 */
export function barOf(
  {
    bar,
    admission,
    imported,
    state,
  }: Pick<DialogueDetail, 'bar' | 'admission' | 'imported' | 'state'>,
  signedIn: boolean,
): string | null {
  if (imported || state === 'closed') return null;
  return !signedIn && admission === 'invited' ? 'dialogues.not-invited' : bar;
}
