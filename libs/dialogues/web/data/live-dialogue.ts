import { isPlatformBrowser } from '@angular/common';
import { effect, inject, linkedSignal, PLATFORM_ID, type Signal, untracked } from '@angular/core';
import { DIALOGUE_EVENTS, type DialogueDetail } from '@samrad/dialogues/contract';
import { LiveConnection } from '@samrad/register/web';
import { DialoguesApi } from './dialogues.api';

/** A border further off than this is looked at again when the page is opened anew, ms. */
const FARTHEST = 86_400_000;
/** So that the server's clock has surely passed the border too, ms. */
const PAST_THE_BORDER = 1_500;

/**
 * Keeps a dialogue as it is now: read anew when somebody changes it and when a round opens or
 * closes. Call it where one may inject. What the reader writes elsewhere on the page is not touched.
 */
export function liveDialogue(resolved: Signal<DialogueDetail>): Signal<DialogueDetail> {
  const dialogue = linkedSignal(() => resolved());
  const inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  const api = inject(DialoguesApi);
  const live = inject(LiveConnection);
  if (!inBrowser) return dialogue.asReadonly();

  const readAnew = async (): Promise<number> => {
    const fresh = await api.detail(untracked(resolved).slug);
    dialogue.set(fresh);
    return fresh.lastSeq;
  };
  // Out of reach: what stands on the page is still what was last known.
  const read = (): Promise<unknown> => readAnew().catch(() => undefined);

  effect((ended) => {
    const { id, lastSeq } = resolved();
    const following = live.follow(id, lastSeq, readAnew).subscribe((event) => {
      if ((DIALOGUE_EVENTS as readonly string[]).includes(event.kind)) void read();
    });
    ended(() => following.unsubscribe());
  });

  effect((ended) => {
    const wait = untilNextBorder(dialogue());
    if (wait === null) return;
    const timer = setTimeout(() => void read(), wait);
    ended(() => clearTimeout(timer));
  });
  return dialogue.asReadonly();
}

/** How long until a round opens or closes, counted from the server's clock; null when none does soon. */
export function untilNextBorder({ rounds, readAt }: DialogueDetail): number | null {
  const now = Date.parse(readAt);
  const waits = rounds
    .flatMap((round) => [Date.parse(round.opensAt), Date.parse(round.closesAt)])
    .map((border) => border - now)
    .filter((wait) => wait > 0 && wait <= FARTHEST);
  return waits.length > 0 ? Math.min(...waits) + PAST_THE_BORDER : null;
}
