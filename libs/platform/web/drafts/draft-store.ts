import { Injectable } from '@angular/core';
import { DRAFT_LIMITS } from '@samrad/platform/contract';

/** What was half written, and when it was last changed, ms since 1970. */
export interface Draft<Words> {
  readonly words: Words;
  readonly at: number;
}

const PREFIX = 'samrad.draft.';

/** A device may be a library's: what nobody came back for does not lie there for ever. */
const KEPT_FOR = DRAFT_LIMITS.days * 86_400_000;

/**
 * Half-written words, kept on this device and nowhere else, by the account that wrote them and the
 * place they were written at. Nobody else who signs in on the device sees them, and signing out
 * takes them away. For the browser only: a server keeps none.
 */
@Injectable({ providedIn: 'root' })
export class DraftStore {
  private accountId: string | null = null;

  /** Whose drafts are meant from now on; nobody's are kept. */
  belongTo(accountId: string | null): void {
    this.accountId = accountId;
  }

  /** @param isWords whether what was found is what the place would keep: older versions kept other things */
  find<Words>(place: string, isWords: (found: unknown) => found is Words): Draft<Words> | null {
    const draft = this.onDevice((device, key) => readDraft(device.getItem(key(place))));
    if (!draft || Date.now() - draft.at >= KEPT_FOR || !isWords(draft.words)) return null;
    return { words: draft.words, at: draft.at };
  }

  /** Returns when it was kept; null when it was not: a browser may refuse to keep anything. */
  keep(place: string, words: object): number | null {
    const at = Date.now();
    return this.onDevice((device, key) => {
      device.setItem(key(place), JSON.stringify({ words, at } satisfies Draft<object>));
      return at;
    });
  }

  forget(place: string): void {
    this.onDevice((device, key) => device.removeItem(key(place)));
  }

  /** Takes away every draft on the device, such as when its reader signs out. */
  clear(): void {
    this.accountId = null;
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      for (const key of keys) localStorage.removeItem(key);
    } catch {
      return;
    }
  }

  private onDevice<T>(work: (device: Storage, key: (place: string) => string) => T): T | null {
    const { accountId } = this;
    if (accountId === null) return null;
    try {
      return work(localStorage, (place) => `${PREFIX}${accountId}.${place}`);
    } catch {
      return null;
    }
  }
}

function readDraft(kept: string | null): Draft<unknown> | null {
  const found: unknown = JSON.parse(kept ?? 'null');
  if (typeof found !== 'object' || found === null) return null;
  const { words, at } = found as Record<string, unknown>;
  return typeof at === 'number' ? { words, at } : null;
}
