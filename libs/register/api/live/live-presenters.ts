import { Injectable } from '@nestjs/common';
import type { LiveEvent } from '@samrad/register/contract';
import type { EntryRow } from '../persistence/register.read-model';

/**
 * Tells how things are *now* and as everybody may see them; ids it leaves out may not be seen.
 * One SQL for all ids.
 */
export type PresentNow = (subjectIds: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;

/** Subjects say here, once, how entries of their kinds are shown to those who follow a dialogue. */
@Injectable()
export class LivePresenters {
  private readonly byKind = new Map<string, PresentNow>();

  register(kinds: readonly string[], present: PresentNow): void {
    for (const kind of kinds) this.byKind.set(kind, present);
  }

  /** Entries of kinds that nobody presents are private to the register: the cursor passes them. */
  async present(entries: readonly EntryRow[]): Promise<LiveEvent[]> {
    const idsByPresenter = new Map<PresentNow, Set<string>>();
    for (const entry of entries) {
      const present = this.byKind.get(entry.kind);
      if (!present) continue;
      const ids = idsByPresenter.get(present) ?? new Set();
      idsByPresenter.set(present, ids.add(entry.subjectId));
    }
    const states = new Map<PresentNow, ReadonlyMap<string, unknown>>();
    await Promise.all(
      [...idsByPresenter].map(async ([present, ids]) =>
        states.set(present, await present([...ids])),
      ),
    );
    return lastOfEach(entries).flatMap(({ seq, kind, subjectId }) => {
      const present = this.byKind.get(kind);
      if (!present) return [];
      const state = states.get(present)?.get(subjectId) ?? null;
      return [{ seq, kind, subject: subjectId, state }];
    });
  }
}

/** All would show the same state; and who is told of each can count stands one by one. */
function lastOfEach(entries: readonly EntryRow[]): EntryRow[] {
  const last = new Map(entries.map((entry) => [`${entry.kind} ${entry.subjectId}`, entry.seq]));
  return entries.filter(({ kind, subjectId, seq }) => last.get(`${kind} ${subjectId}`) === seq);
}
