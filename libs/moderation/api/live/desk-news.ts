import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import type { DeskServerToClient } from '@samrad/moderation/contract';
import { ActorResolver, Problem, Signals } from '@samrad/platform/api';
import { exactFields, LiveHandlers, type LiveSocket } from '@samrad/register/api';

/** Wake-up topic: something in a dialogue's queue has changed. */
const TOPIC = 'moderation-queue';

/** Officials confirm suspensions; they are told of changes, not of cases. */
const TOLD: readonly string[] = ['moderator', 'official'];

/** What of a server is needed to tell those in some rooms. */
interface Told {
  to(rooms: string[]): {
    emit<E extends keyof DeskServerToClient>(
      event: E,
      ...notice: Parameters<DeskServerToClient[E]>
    ): boolean;
  };
}

function roomOf(organisationId: string): string {
  return `desk:${organisationId}`;
}

/**
 * Tells moderators and officials of a host, and nobody else, that a queue or a suspension has
 * changed. What has changed is not
 * said: they read it anew, and are asked again who they are. A session whose rights change ends, and
 * its connections with it.
 */
@Injectable()
export class DeskNews implements OnModuleInit {
  private server: Told | null = null;

  constructor(
    private readonly signals: Signals,
    private readonly handlers: LiveHandlers,
    private readonly resolver: ActorResolver,
    private readonly dialogues: DialogueReads,
  ) {}

  onModuleInit(): void {
    this.handlers.register('desk.follow', (socket, message) => {
      exactFields(message, []);
      return this.follow(socket);
    });
    this.signals.on(TOPIC, (dialogueId) => void this.deliver(dialogueId));
  }

  /** Call after the commit. */
  tell(dialogueId: string): void {
    this.signals.send(TOPIC, dialogueId);
  }

  private async follow(socket: LiveSocket): Promise<object> {
    const actor = await this.resolver.resolve(socket.handshake.headers.cookie);
    if (actor.kind !== 'account') throw new Problem('platform.not-signed-in');
    const held = actor.memberships.filter(({ role }) => TOLD.includes(role));
    if (held.length === 0) throw new Problem('platform.forbidden');
    await socket.join(held.map(({ organisationId }) => roomOf(organisationId)));
    this.server = socket.nsp as unknown as Told;
    return {};
  }

  private async deliver(dialogueId: string): Promise<void> {
    if (this.server === null) return;
    // Out of reach: pages look by themselves now and then.
    const dialogue = await this.dialogues.findById(dialogueId).catch(() => null);
    if (dialogue) this.server.to(dialogue.hostIds.map(roomOf)).emit('desk.changed', { dialogueId });
  }
}
