import { Injectable } from '@nestjs/common';
import type { EventsBatch } from '@samrad/register/contract';
import { LiveFeed } from './live-feed';
import { dialogueOf, roomOf, type LiveServer } from './live-socket';

/** People come and go in bursts; how many are there is told this often at most. */
const PRESENCE_EVERY_MS = 500;

/** Who stands in which room of this process: batches go there, presence is counted there. */
@Injectable()
export class LiveRooms {
  private server: LiveServer | null = null;
  private readonly stale = new Set<string>();

  constructor(private readonly feed: LiveFeed) {}

  openIn(server: LiveServer): void {
    this.server = server;
    this.feed.deliverTo((batch) => this.deliver(batch));
    const { adapter } = server.of('/');
    adapter.on('join-room', (room: string) => this.changed(room));
    adapter.on('leave-room', (room: string) => this.changed(room));
    adapter.on('delete-room', (room: string) => {
      const dialogueId = dialogueOf(room);
      if (dialogueId) this.feed.unwatch(dialogueId);
    });
  }

  /** Ends every connection of a session, at sign-out or when its rights changed. */
  drop(sessionId: string): void {
    for (const socket of this.server?.sockets.sockets.values() ?? []) {
      const { actor } = socket.data;
      if (actor?.kind === 'account' && actor.sessionId === sessionId) socket.disconnect(true);
    }
  }

  private deliver(batch: EventsBatch): void {
    this.server?.to(roomOf(batch.dialogueId)).emit('dialogue.events', batch);
  }

  private changed(room: string): void {
    const dialogueId = dialogueOf(room);
    if (!dialogueId || this.stale.has(dialogueId)) return;
    this.stale.add(dialogueId);
    setTimeout(() => {
      this.stale.delete(dialogueId);
      const here = this.server?.of('/').adapter.rooms.get(room)?.size ?? 0;
      if (here > 0) this.server?.to(room).emit('dialogue.presence', { dialogueId, here });
    }, PRESENCE_EVERY_MS).unref();
  }
}
