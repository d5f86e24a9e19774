import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DIALOGUE_EVENTS, ROUND_EVENTS, SUSPENSION_EVENTS } from '@samrad/dialogues/contract';
import { LiveAccess, LivePresenters } from '@samrad/register/api';
import { DialogueListReadModel } from '../persistence/dialogue-list.read-model';
import { DialogueReads } from '../persistence/dialogue-reads';

/** Dialogues are public: whoever can read may follow, signed in or not. */
@Injectable()
export class DialogueLive implements OnModuleInit {
  constructor(
    private readonly access: LiveAccess,
    private readonly presenters: LivePresenters,
    private readonly reads: DialogueReads,
    private readonly lists: DialogueListReadModel,
  ) {}

  onModuleInit(): void {
    this.access.decideBy(async (_actor, id) => (await this.reads.findById(id)) !== null);
    this.presenters.register(DIALOGUE_EVENTS, (ids) => this.lists.byIds(ids));
    this.presenters.register(Object.values(ROUND_EVENTS), (ids) => this.lists.byRoundIds(ids));
    // That it happened; to whom, each asks for themselves.
    this.presenters.register(Object.values(SUSPENSION_EVENTS), () => Promise.resolve(new Map()));
  }
}
