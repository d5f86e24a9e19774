import { newId } from '@samrad/platform/api';
import type { NewEntry, WriteTransaction } from '@samrad/register/api';
import type { Days } from './demo.types';
import { Random } from './random';

/** Register entries appended in one call: a statement of a few hundred kilobytes. */
const CHUNK = 500;

/** What the parts of the demo share while one dialogue is planted. */
export interface Planting {
  readonly tx: WriteTransaction;
  readonly dialogueId: string;
  readonly language: string;
  readonly participants: readonly string[];
  readonly random: Random;
  readonly now: number;
  /** Who has written before, so that a first contribution is marked as one. */
  readonly heard: Set<string>;
}

/** A moment so many days from now, between morning and evening. */
export function moment({ now, random }: Pick<Planting, 'now' | 'random'>, days: Days): Date {
  const evening = days < 0 ? random.next() * 0.4 : 0;
  return new Date(now + (days + evening) * 86_400_000);
}

/** Somewhere between then and now. */
export function since({ now, random }: Planting, from: Date): Date {
  return new Date(from.getTime() + random.next() * Math.max(now - from.getTime() - 60_000, 0));
}

/** Remembers that somebody wrote; true the first time. */
export function isFirst({ heard }: Planting, participant: string): boolean {
  const first = !heard.has(participant);
  heard.add(participant);
  return first;
}

export function anyone({ participants, random }: Planting): string {
  const one = participants[random.below(participants.length)];
  if (one === undefined) throw new Error('A dialogue with contributions needs participants.');
  return one;
}

export async function append(tx: WriteTransaction, entries: readonly NewEntry[]): Promise<void> {
  for (let i = 0; i < entries.length; i += CHUNK) await tx.appendAll(entries.slice(i, i + CHUNK));
}

export { newId };
