import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { said, Signals } from '@samrad/platform/api';
import { LIVE_LIMITS, type EventsBatch } from '@samrad/register/contract';
import { APPENDED } from '../application/writes';
import { RegisterReadModel } from '../persistence/register.read-model';
import { LivePresenters } from './live-presenters';

type Deliver = (batch: EventsBatch) => void;

interface Followed {
  /** Everything up to here was delivered to the room. */
  seq: number;
  reading: boolean;
  again: boolean;
}

/** A lost wake-up delays an event by this much at most. */
const LOOK_EVERY_MS = 1_000;

/** The one path for events: a wake-up, then the register, then the room. */
@Injectable()
export class LiveFeed implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('LiveFeed');
  private readonly followed = new Map<string, Followed>();
  private deliver: Deliver = () => undefined;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly register: RegisterReadModel,
    private readonly presenters: LivePresenters,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.signals.on(APPENDED, (dialogueId) => this.wake(dialogueId));
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** The gateway says where batches go. */
  deliverTo(deliver: Deliver): void {
    this.deliver = deliver;
  }

  /** Begins to watch a dialogue; the first follower decides from where. */
  async watch(dialogueId: string): Promise<number> {
    const known = this.followed.get(dialogueId);
    if (known) return known.seq;
    const seq = await this.register.lastSeq(dialogueId);
    const raced = this.followed.get(dialogueId);
    if (raced) return raced.seq;
    this.followed.set(dialogueId, { seq, reading: false, again: false });
    return seq;
  }

  unwatch(dialogueId: string): void {
    this.followed.delete(dialogueId);
  }

  /** What a client has missed, as batches up to the present. */
  async *since(dialogueId: string, after: number): AsyncGenerator<EventsBatch> {
    for (let from = after; ;) {
      const batch = await this.batch(dialogueId, from);
      if (batch === null) return;
      yield batch;
      from = batch.to;
    }
  }

  private wake(dialogueId: string): void {
    const followed = this.followed.get(dialogueId);
    if (!followed) return;
    if (followed.reading) followed.again = true;
    else void this.read(dialogueId, followed);
  }

  private async read(dialogueId: string, followed: Followed): Promise<void> {
    followed.reading = true;
    try {
      do {
        followed.again = false;
        for await (const batch of this.since(dialogueId, followed.seq)) {
          followed.seq = batch.to;
          this.deliver(batch);
        }
      } while (followed.again);
    } catch (error) {
      this.log.warn(`Reading the register failed, the next look tries again. ${said(error)}`);
    } finally {
      followed.reading = false;
    }
  }

  private async look(): Promise<void> {
    if (this.followed.size === 0) return;
    try {
      const seqs = await this.register.lastSeqs([...this.followed.keys()]);
      for (const [dialogueId, followed] of this.followed) {
        if ((seqs.get(dialogueId) ?? 0) > followed.seq) this.wake(dialogueId);
      }
    } catch (error) {
      this.log.warn(`The register cannot be read right now. ${said(error)}`);
    }
  }

  private async batch(dialogueId: string, from: number): Promise<EventsBatch | null> {
    const entries = await this.register.entriesAfter(dialogueId, from, LIVE_LIMITS.batch);
    const last = entries.at(-1);
    if (!last) return null;
    return { dialogueId, from, to: last.seq, events: await this.presenters.present(entries) };
  }
}
