import { isPlatformBrowser } from '@angular/common';
import {
  DestroyRef,
  effect,
  inject,
  linkedSignal,
  PLATFORM_ID,
  type Signal,
  untracked,
} from '@angular/core';
import {
  DIALOGUE_EVENTS,
  type DialogueDetail,
  isSuspensionEvent,
} from '@samrad/dialogues/contract';
import { Session } from '@samrad/people/web';
import { LiveConnection } from '@samrad/register/web';
import { DialoguesApi } from './dialogues.api';
import { turned } from './turned';

/** The longest wait before looking at the clock again, ms; timers do not take much longer ones. */
const FARTHEST = 86_400_000;
/** So that the server's clock has surely passed the border too, and not all ask at once, ms. */
const PAST_THE_BORDER = 1_500;
const SPREAD = 1_500;
/** Until the next try when the server could not be reached, ms. */
const RETRY = 15_000;
/** A page that was out of sight for longer is read anew when it is looked at again, ms. */
const STALE = 60_000;

/** A dialogue, and when this page got it by a clock that nobody sets, ms. */
interface Reading {
  readonly dialogue: DialogueDetail;
  readonly got: number;
}

/**
 * Keeps a dialogue as it is now: read anew when somebody changes it, and turned when a round opens
 * or closes, by the server's clock. Call it where one may inject. What the reader writes elsewhere
 * on the page is not touched.
 */
export function liveDialogue(resolved: Signal<DialogueDetail>): Signal<DialogueDetail> {
  const dialogue = linkedSignal(() => resolved());
  const inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  const api = inject(DialoguesApi);
  const live = inject(LiveConnection);
  const session = inject(Session);
  if (!inBrowser) return dialogue.asReadonly();

  const reading = linkedSignal<Reading>(() => ({ dialogue: resolved(), got: performance.now() }));
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (wait: number, then: () => void): (() => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, wait);
    timers.add(timer);
    return () => clearTimeout(timer);
  };

  const readAnew = async (): Promise<number> => {
    const fresh = await api.detail(untracked(resolved).slug);
    reading.set({ dialogue: fresh, got: performance.now() });
    dialogue.set(fresh);
    return fresh.lastSeq;
  };
  // Out of reach: what stands on the page is what was last known, and is asked for again.
  const read = (): Promise<unknown> => readAnew().catch(() => later(RETRY, () => void read()));

  effect((ended) => {
    const { id, lastSeq } = resolved();
    const following = live.follow(id, lastSeq, readAnew).subscribe((event) => {
      if ((DIALOGUE_EVENTS as readonly string[]).includes(event.kind)) void read();
      // It may be about this reader; all who take part ask, and not all at once.
      else if (isSuspensionEvent(event.kind) && session.me() !== null)
        later(Math.random() * SPREAD, () => void read());
    });
    ended(() => following.unsubscribe());
  });

  effect((ended) => {
    const wait = untilNextBorder(dialogue(), serverTime(untracked(reading)));
    if (wait === null) return;
    const turn = (): void => {
      const now = serverTime(untracked(reading));
      dialogue.update((known) => turned({ ...known }, now));
      if (wait < FARTHEST) later(PAST_THE_BORDER + Math.random() * SPREAD, () => void read());
    };
    ended(later(Math.min(wait, FARTHEST), turn));
  });

  const look = (): void => {
    if (!document.hidden && performance.now() - untracked(reading).got > STALE) void read();
  };
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', look);
    for (const timer of timers) clearTimeout(timer);
  });
  return dialogue.asReadonly();
}

/** What the server's clock shows, whatever the reader's own does. */
function serverTime({ dialogue, got }: Reading): Date {
  return new Date(Date.parse(dialogue.readAt) + performance.now() - got);
}

/** How long until a round opens or closes by the server's clock, ms; null when none does any more. */
export function untilNextBorder({ rounds }: DialogueDetail, now: Date): number | null {
  const waits = rounds
    .flatMap((round) => [Date.parse(round.opensAt), Date.parse(round.closesAt)])
    .map((border) => border - now.getTime())
    .filter((wait) => wait > 0);
  return waits.length > 0 ? Math.min(...waits) : null;
}
