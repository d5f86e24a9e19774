import { InjectionToken } from '@angular/core';
import type { ClientToServer, ServerToClient } from '@samrad/register/contract';
import type { Socket } from 'socket.io-client';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** Makes the socket, not yet connected. The client is a chunk of its own, fetched when a page is live. */
export const LIVE_SOCKET = new InjectionToken<() => Promise<LiveSocket>>('LIVE_SOCKET', {
  providedIn: 'root',
  factory: () => async () => {
    const { io } = await import('socket.io-client');
    return io({
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 300,
      reconnectionDelayMax: 5_000,
    });
  },
});
