import type {
  ClientToServer,
  EventsBatch,
  FollowAnswer,
  LiveEvent,
  ServerToClient,
} from '@samrad/register/contract';
import { io, type Socket } from 'socket.io-client';

/** A socket client as the browser is one: it keeps a cursor and takes each event once, in order. */
export class LiveClient {
  readonly events: LiveEvent[] = [];
  readonly batches: EventsBatch[] = [];
  cursor = 0;
  private constructor(readonly socket: Socket<ServerToClient, ClientToServer>) {
    socket.on('dialogue.events', (batch) => this.take(batch));
  }

  /** `origin`: the page that opens the socket, as a browser says it. @throws Error when refused */
  static async connect(url: string, cookie?: string, origin?: string): Promise<LiveClient> {
    const socket: Socket<ServerToClient, ClientToServer> = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { ...(cookie && { cookie }), ...(origin && { origin }) },
    });
    const client = new LiveClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    return client;
  }

  async follow(dialogueId: string, after: number | null = null): Promise<FollowAnswer> {
    if (after !== null) this.cursor = after;
    const answer = await this.socket
      .timeout(5_000)
      .emitWithAck('dialogue.follow', { dialogueId, after });
    if (answer.ok && after === null) this.cursor = answer.seq;
    return answer;
  }

  /** Resolves when everything up to that number has come. @throws Error after five seconds */
  async reached(seq: number): Promise<void> {
    const deadline = Date.now() + 5_000;
    while (this.cursor < seq) {
      if (Date.now() > deadline) throw new Error(`Stood at ${this.cursor}, waited for ${seq}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  close(): void {
    this.socket.disconnect();
  }

  private take(batch: EventsBatch): void {
    this.batches.push(batch);
    if (batch.from > this.cursor)
      throw new Error(`A gap: at ${this.cursor}, got from ${batch.from}.`);
    this.events.push(...batch.events.filter((event) => event.seq > this.cursor));
    this.cursor = Math.max(this.cursor, batch.to);
  }
}
