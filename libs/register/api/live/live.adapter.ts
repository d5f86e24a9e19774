import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { Config, isOwnOrigin } from '@samrad/platform/api';
import type { IncomingMessage } from 'node:http';
import { ConnectionCount } from './connection-count';

type CreateServer = IoAdapter['createIOServer'];
type Allow = (error: string | null | undefined, success: boolean) => void;

/** Socket.io as we run it: websocket only, own origin only, small messages, no compression, so many from one address. */
export class LiveAdapter extends IoAdapter {
  private readonly config: Config;
  private readonly connections: ConnectionCount;

  constructor(app: INestApplicationContext) {
    super(app);
    this.config = app.get(Config);
    this.connections = new ConnectionCount(this.config.trustedProxies);
  }

  override createIOServer(...[port, options]: Parameters<CreateServer>): ReturnType<CreateServer> {
    return super.createIOServer(port, {
      ...options,
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 20_000,
      allowRequest: (request: IncomingMessage, allow: Allow) =>
        allow(null, this.isOurs(request) && this.connections.admit(request)),
    } as Parameters<CreateServer>[1]);
  }

  /** A page of another site could open a socket with our cookies; browsers always say where from. */
  private isOurs({ headers }: IncomingMessage): boolean {
    return headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, this.config);
  }
}
