import { isPlatformBrowser } from '@angular/common';
import {
  computed,
  inject,
  Injectable,
  PLATFORM_ID,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { Observable } from 'rxjs';
import { Network } from '@samrad/platform/web';
import type { EventsBatch, LiveEvent } from '@samrad/register/contract';
import { Follower, type ReadAnew } from './follower';
import { LIVE_SOCKET, type LiveSocket } from './live-socket';

/**
 * `idle`: nothing is followed. `online`: everything that is followed is seen as it happens.
 * `reconnecting`: the line is down, or the server does not bring somebody up right now.
 */
export type ConnectionState = 'idle' | 'connecting' | 'online' | 'reconnecting' | 'offline';

/** How long the line is kept when nothing is followed any more, ms. */
const LINGER = 5_000;

/** The socket's code could not be fetched, or a session has ended: when to try again, ms. */
const RETRY = 5_000;
const RETURN = 1_000;

/** Live events of dialogues over one websocket, resumed by sequence number after every drop. */
@Injectable({ providedIn: 'root' })
export class LiveConnection {
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly open = inject(LIVE_SOCKET);
  private readonly network = inject(Network);
  private readonly followers = signal<readonly Follower[]>([]);
  private readonly counts = signal<Readonly<Record<string, number>>>({});
  private readonly line = signal<'idle' | 'connecting' | 'online' | 'reconnecting'>('idle');
  private socket: Promise<LiveSocket> | null = null;

  readonly state: Signal<ConnectionState> = computed(() => {
    if (!this.network.online()) return 'offline';
    const isLagging = this.followers().some((follower) => follower.lagging());
    return this.line() === 'online' && isLagging ? 'reconnecting' : this.line();
  });

  /**
   * Events of a dialogue after a sequence number (null: from now on), each once and in order,
   * through drops, refusals and restarts. Whoever is too far behind to catch up is asked to read
   * the page anew, and goes on from there. Never errors; completes when the reader may not follow.
   */
  follow(dialogueId: string, after: number | null, readAnew: ReadAnew): Observable<LiveEvent> {
    return new Observable((subscriber) => {
      if (!this.inBrowser) return;
      const follower = new Follower(dialogueId, after, readAnew, subscriber);
      this.change((followers) => [...followers, follower]);
      this.connect();
      void this.socket?.then(
        (socket) => follower.ask(socket),
        // The next try asks for everybody.
        () => undefined,
      );
      return () => this.leave(follower);
    });
  }

  /** How many have the dialogue open; 0 until the server has said. */
  presence(dialogueId: string): Signal<number> {
    return computed(() => this.counts()[dialogueId] ?? 0);
  }

  private connect(): void {
    if (this.socket) return;
    this.socket = this.open().then((socket) => this.listen(socket));
    this.socket.catch(() => {
      this.socket = null;
      this.line.set('reconnecting');
      setTimeout(() => {
        if (this.everybody().length > 0) this.connect();
      }, RETRY);
    });
  }

  private listen(socket: LiveSocket): LiveSocket {
    this.line.set('connecting');
    socket.on('connect', () => {
      this.line.set('online');
      for (const follower of this.everybody()) follower.ask(socket);
    });
    socket.on('disconnect', (reason) => {
      if (reason === 'io client disconnect') return;
      this.line.set('reconnecting');
      for (const follower of this.everybody()) follower.halt();
      // The one case in which the client does not try again by itself: a session that has ended.
      if (reason === 'io server disconnect') setTimeout(() => socket.connect(), RETURN);
    });
    socket.io.on('reconnect_attempt', () => this.line.set('reconnecting'));
    socket.on('dialogue.events', (batch) => this.deliver(socket, batch));
    socket.on('dialogue.presence', ({ dialogueId, here }) =>
      this.counts.update((counts) => ({ ...counts, [dialogueId]: here })),
    );
    return socket.connect();
  }

  private deliver(socket: LiveSocket, batch: EventsBatch): void {
    for (const follower of this.everybody()) {
      if (follower.dialogueId === batch.dialogueId) follower.take(socket, batch);
    }
  }

  private leave(follower: Follower): void {
    follower.halt();
    this.change((followers) => followers.filter((each) => each !== follower));
    // The next page often follows the same dialogue: keep the line for a moment.
    setTimeout(() => this.hangUp(follower.dialogueId), LINGER);
  }

  private hangUp(dialogueId: string): void {
    const [{ socket }, followers] = [this, this.everybody()];
    if (!socket || followers.some((follower) => follower.dialogueId === dialogueId)) return;
    if (followers.length > 0) {
      void socket.then((line) => line.emit('dialogue.unfollow', { dialogueId }, () => undefined));
      return;
    }
    void socket.then((line) => line.disconnect());
    this.socket = null;
    this.line.set('idle');
  }

  /** Without being told when that changes: who follows in an effect does not depend on others. */
  private everybody(): readonly Follower[] {
    return untracked(this.followers);
  }

  private change(by: (followers: readonly Follower[]) => readonly Follower[]): void {
    this.followers.set(by(this.everybody()));
  }
}
