import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket';

/** Answers one message; what it returns is the acknowledgement beside `ok: true`. */
export type LiveHandler = (socket: LiveSocket, message: unknown) => Promise<object>;

/**
 * Events that clients may send. Subjects add their own here; each calls the same use case as its
 * HTTP route and parses the message as strictly as a body.
 */
@Injectable()
export class LiveHandlers {
  private readonly byEvent = new Map<string, LiveHandler>();

  register(event: string, handler: LiveHandler): void {
    if (this.byEvent.has(event)) throw new Error(`Two handlers for the event ${event}.`);
    this.byEvent.set(event, handler);
  }

  /** Names of all events, for the table of who may send what. */
  events(): string[] {
    return [...this.byEvent.keys()];
  }

  all(): Iterable<[string, LiveHandler]> {
    return this.byEvent;
  }
}
