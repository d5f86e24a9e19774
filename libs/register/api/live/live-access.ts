import { Injectable } from '@nestjs/common';
import type { Actor } from '@samrad/platform/contract';

type MayFollow = (actor: Actor, dialogueId: string) => Promise<boolean>;

/** Who may follow a dialogue is the dialogues' own rule; until they state it, nobody may. */
@Injectable()
export class LiveAccess {
  private rule: MayFollow = () => Promise.resolve(false);

  decideBy(rule: MayFollow): void {
    this.rule = rule;
  }

  mayFollow(actor: Actor, dialogueId: string): Promise<boolean> {
    return this.rule(actor, dialogueId);
  }
}
