import { Logger, type OnModuleInit } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayConnection, type OnGatewayInit } from '@nestjs/websockets';
import {
  ActorResolver,
  Metrics,
  requireShape,
  said,
  Signals,
  toProblem,
} from '@samrad/platform/api';
import { FollowDialogue } from './follow-dialogue';
import { LiveHandlers, type LiveHandler } from './live-handlers';
import { LiveRooms } from './live-rooms';
import { roomOf, type LiveServer, type LiveSocket } from './live-socket';
import { LiveTurns } from './live-turns';
import { parseFollow, parseUnfollow } from './live.parsers';

/** Wake-up topic: a session was ended; its connections end with it. */
export const SESSION_ENDED = 'session-ended';

type Reply = (answer: object) => void;

/** Sockets: who is there, which dialogues they follow, and what has happened in them. */
@WebSocketGateway()
export class LiveGateway
  implements OnModuleInit, OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket>
{
  private readonly log = new Logger('Live');

  constructor(
    private readonly resolver: ActorResolver,
    private readonly rooms: LiveRooms,
    private readonly followDialogue: FollowDialogue,
    private readonly handlers: LiveHandlers,
    private readonly signals: Signals,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.signals.on(SESSION_ENDED, (sessionId) => this.rooms.drop(sessionId));
    this.handlers.register('dialogue.follow', async (socket, message) => ({
      seq: await this.followDialogue.execute(socket, parseFollow(message)),
    }));
    this.handlers.register('dialogue.unfollow', async (socket, message) => {
      await socket.leave(roomOf(parseUnfollow(message).dialogueId));
      return { seq: 0 };
    });
  }

  afterInit(server: LiveServer): void {
    this.rooms.openIn(server);
    this.metrics.watch(
      'live_connections',
      'Browsers that are connected',
      () => server.engine.clientsCount,
    );
  }

  handleConnection(socket: LiveSocket): void {
    // Handlers stand before the session is known, or an eager client's first event would be lost.
    const known = this.resolver.resolve(socket.handshake.headers.cookie).then((actor) => {
      socket.data.actor = actor;
    });
    known.catch(() => socket.disconnect(true));
    const turns = new LiveTurns();
    for (const [event, handler] of this.handlers.all()) {
      socket.on(event as 'dialogue.follow', (message: unknown, ack: unknown) => {
        void this.answer(ack, () =>
          turns.take(async () => {
            requireShape(message);
            await known;
            return handler(socket, message);
          }),
        );
      });
    }
  }

  private async answer(ack: unknown, work: () => ReturnType<LiveHandler>): Promise<void> {
    const reply: Reply = typeof ack === 'function' ? (ack as Reply) : () => undefined;
    try {
      reply({ ok: true, ...(await work()) });
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500) this.log.error(said(error));
      reply({ ok: false, problem: problem.toDocument() });
    }
  }
}
