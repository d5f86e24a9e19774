import { Injectable } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from '@samrad/platform/api';
import { LIVE_LIMITS, type FollowRequest } from '@samrad/register/contract';
import { RegisterReadModel } from '../persistence/register.read-model';
import { LiveAccess } from './live-access';
import { LiveFeed } from './live-feed';
import { dialogueOf, roomOf, type LiveSocket } from './live-socket';

/** How often it is looked at whether a reader has taken what was sent. */
const LOOK_MS = 5;

/** Lets a connection follow a dialogue from the last number it has seen. */
@Injectable()
export class FollowDialogue {
  constructor(
    private readonly access: LiveAccess,
    private readonly feed: LiveFeed,
    private readonly register: RegisterReadModel,
  ) {}

  /**
   * Joins first and catches up afterwards: an event that falls between comes twice, never not at
   * all, and the client's cursor drops the second. Returns the number the client stands at.
   * Whoever joins keeps the room watched, also when the last of the others leaves meanwhile.
   */
  async execute(socket: LiveSocket, request: FollowRequest): Promise<number> {
    const { dialogueId, after } = request;
    if (!(await this.access.mayFollow(socket.data.actor, dialogueId))) {
      throw new Problem('register.not-followable');
    }
    requireRoom(socket, dialogueId);
    await socket.join(roomOf(dialogueId));
    await this.feed.watch(dialogueId);
    // Gone before it was watched: nobody will leave the room, so nobody else would end that.
    if (!socket.nsp.adapter.rooms.has(roomOf(dialogueId))) this.feed.unwatch(dialogueId);
    const last = await this.register.lastSeq(dialogueId);
    if (after === null || after >= last) return last;
    if (last - after > LIVE_LIMITS.catchUp) throw new Problem('register.too-far-behind');
    return this.catchUp(socket, dialogueId, after);
  }

  private async catchUp(socket: LiveSocket, dialogueId: string, after: number): Promise<number> {
    let seq = after;
    for await (const batch of this.feed.since(dialogueId, after)) {
      socket.emit('dialogue.events', batch);
      seq = batch.to;
      await drained(socket);
      if (!socket.connected) break;
    }
    return seq;
  }
}

/** What a slow reader has not taken yet stays on its way, not in our memory. */
async function drained(socket: LiveSocket): Promise<void> {
  while (socket.connected && !socket.conn.transport.writable) await delay(LOOK_MS);
}

function requireRoom(socket: LiveSocket, dialogueId: string): void {
  if (socket.rooms.has(roomOf(dialogueId))) return;
  const followed = [...socket.rooms].filter((room) => dialogueOf(room) !== null);
  if (followed.length >= LIVE_LIMITS.followed) {
    throw new Problem('register.too-many-followed', { params: { most: LIVE_LIMITS.followed } });
  }
}
