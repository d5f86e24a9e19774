import { signal } from '@angular/core';
import type { Subscriber } from 'rxjs';
import type { EventsBatch, FollowAnswer, LiveEvent } from '@samrad/register/contract';
import { Feed, type FeedStep } from './feed';
import type { LiveSocket } from './live-socket';

/** How long an answer is waited for, ms. */
export const PATIENCE = 10_000;
/** The first and the longest wait before asking again, ms. */
const [FIRST, LONGEST] = [1_000, 15_000];

/**
 * Reads the page anew and shows it; returns the sequence number it was read at. Called when too
 * much has happened to catch up; what it throws is tried again.
 */
export type ReadAnew = () => Promise<number>;

/** One reader of a dialogue's events: asks to be brought up, and asks again until it is. */
export class Follower {
  private readonly late = signal(false);
  private feed: Feed;
  /** Answers to what was asked in an earlier turn are not listened to. */
  private turn = 0;
  private busy = false;
  private refusals = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The server has refused or not answered, so what happens is not seen right now. */
  readonly lagging = this.late.asReadonly();

  constructor(
    readonly dialogueId: string,
    after: number | null,
    private readonly readAnew: ReadAnew,
    private readonly subscriber: Subscriber<LiveEvent>,
  ) {
    this.feed = new Feed(dialogueId, after);
  }

  /** Asks for what comes after the place one stands at; once at a time. */
  ask(socket: LiveSocket): void {
    if (this.busy || this.subscriber.closed || !socket.connected) return;
    this.busy = true;
    const { turn } = this;
    const request = { dialogueId: this.dialogueId, after: this.feed.cursor };
    socket
      .timeout(PATIENCE)
      .emit('dialogue.follow', request, (silence: Error | null, answer?: FollowAnswer) => {
        if (turn === this.turn) this.hear(socket, silence ? undefined : answer);
      });
  }

  take(socket: LiveSocket, batch: EventsBatch): void {
    this.apply(socket, this.feed.take(batch));
  }

  /** The line is gone: nothing that was asked will be answered. */
  halt(): void {
    this.turn += 1;
    this.busy = false;
    this.late.set(false);
    clearTimeout(this.timer);
  }

  private hear(socket: LiveSocket, answer: FollowAnswer | undefined): void {
    const status = answer && !answer.ok ? answer.problem.status : 0;
    if (answer?.ok) this.begin(socket, answer.seq);
    else if (status === 410) this.fallBehind(socket);
    else if (status === 0 || status === 429 || status >= 500) this.again(() => this.resume(socket));
    // Any other refusal is for good: there is no such dialogue to follow.
    else this.subscriber.complete();
  }

  private begin(socket: LiveSocket, seq: number): void {
    this.busy = false;
    this.refusals = 0;
    this.late.set(false);
    for (const step of this.feed.start(seq)) this.apply(socket, step);
  }

  /** The first time at once; a page that is behind again as soon as it was read waits as others do. */
  private fallBehind(socket: LiveSocket): void {
    if (this.refusals > 0) return this.again(() => this.beginAnew(socket));
    this.refusals = 1;
    this.late.set(true);
    this.beginAnew(socket);
  }

  private beginAnew(socket: LiveSocket): void {
    const { turn } = this;
    this.readAnew().then(
      (seq) => {
        if (turn !== this.turn) return;
        this.feed = new Feed(this.dialogueId, seq);
        this.resume(socket);
      },
      () => {
        if (turn === this.turn) this.again(() => this.beginAnew(socket));
      },
    );
  }

  private again(step: () => void): void {
    this.late.set(true);
    const wait = Math.min(FIRST * 2 ** this.refusals, LONGEST);
    this.refusals += 1;
    // Everybody was refused at the same moment; they must not all come back at the same.
    this.timer = setTimeout(step, wait * (0.5 + Math.random() / 2));
  }

  private resume(socket: LiveSocket): void {
    this.busy = false;
    this.ask(socket);
  }

  private apply(socket: LiveSocket, step: FeedStep): void {
    if (step.kind === 'gap') this.ask(socket);
    if (step.kind === 'events') for (const event of step.events) this.subscriber.next(event);
  }
}
