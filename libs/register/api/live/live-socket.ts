import type { Actor } from '@samrad/platform/contract';
import type { ClientToServer, ServerToClient } from '@samrad/register/contract';
import type { Server, Socket } from 'socket.io';

export interface SocketState {
  actor: Actor;
}
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketState>;
export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketState>;

const PREFIX = 'dialogue:';

export function roomOf(dialogueId: string): string {
  return PREFIX + dialogueId;
}

/** The dialogue a room belongs to; null for socket.io's own rooms. */
export function dialogueOf(room: string): string | null {
  return room.startsWith(PREFIX) ? room.slice(PREFIX.length) : null;
}
