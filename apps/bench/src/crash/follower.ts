import type {
  ClientToServer,
  EventsBatch,
  LiveEvent,
  ServerToClient,
} from '@samrad/register/contract';
import { io, type Socket } from 'socket.io-client';
import { pause } from '../served/until';

const AGAIN_MS = 200;
const PATIENCE_MS = 5_000;

/** A browser that follows a dialogue through everything, from the last number that it has. */
export class Follower {
  readonly events: LiveEvent[] = [];
  /** Batches that came before what they follow; asked for again, as a browser does. */
  gaps = 0;
  drops = 0;
  private isAsking = false;
  private readonly socket: Socket<ServerToClient, ClientToServer>;

  constructor(
    url: string,
    private readonly dialogueId: string,
    public cursor: number,
  ) {
    this.socket = io(url, {
      ...{ transports: ['websocket'], forceNew: true },
      ...{ reconnectionDelay: 100, reconnectionDelayMax: 500, timeout: 5_000 },
    });
    this.socket.on('connect', () => void this.follow());
    this.socket.on('disconnect', () => (this.drops += 1));
    this.socket.on('dialogue.events', (batch) => this.take(batch));
  }

  close(): void {
    this.socket.disconnect();
  }

  /** Once at a time, as a browser asks. */
  private async follow(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.socket.connected) {
      const asked = { dialogueId: this.dialogueId, after: this.cursor };
      const answer = await this.socket
        .timeout(PATIENCE_MS)
        .emitWithAck('dialogue.follow', asked)
        .catch(() => ({ ok: false }));
      if (answer.ok) break;
      await pause(AGAIN_MS);
    }
    this.isAsking = false;
  }

  /** What leaves something out is not taken: it is asked for again from where one stands. */
  private take({ from, to, events }: EventsBatch): void {
    if (from > this.cursor) {
      this.gaps += 1;
      void this.follow();
      return;
    }
    this.events.push(...events.filter((event) => event.seq > this.cursor));
    this.cursor = Math.max(this.cursor, to);
  }
}
