import { Injectable } from '@nestjs/common';
import { CommentVisibility, type ActedComment } from '@samrad/discussion/api';
import type { ActKind, ActedOn, Rule } from '@samrad/moderation/contract';
import { newId, Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ActEntity } from '../persistence/act.entity';

type Rules = (actor: Actor, comment: ActedOn) => true | string;

export interface NewAct {
  readonly commentId: string;
  readonly kind: ActKind;
  readonly rule: Rule | null;
  readonly reason: string;
}

/** What hiding and restoring share: who may, under the lock, and the act on the record. */
@Injectable()
export class ActOnComment {
  constructor(private readonly visibility: CommentVisibility) {}

  /**
   * The comment, when the rule allows the act; asked before the lock, so that who may not act does
   * not make others wait, and again under it. @throws Problem by the rule's code
   */
  async require(
    tx: WriteTransaction,
    actor: Actor,
    id: string,
    rule: Rules,
  ): Promise<ActedComment> {
    const seen = await this.visibility.require(tx, id);
    check(rule, actor, seen);
    await tx.lock(seen.dialogueId);
    const current = await this.visibility.require(tx, id);
    check(rule, actor, current);
    return current;
  }

  /** Stores the act and appends it to the register, in the transaction that moved the comment. */
  async record(tx: WriteTransaction, actor: Actor, dialogueId: string, act: NewAct): Promise<void> {
    const id = newId();
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    await tx.manager.insert(ActEntity, { id, dialogueId, accountId, ...act });
    const { commentId, kind, rule, reason } = act;
    await tx.append({
      dialogueId,
      kind: kind === 'hide' ? 'comment-hidden' : 'comment-restored',
      subjectId: commentId,
      payload: { act: id, comment: commentId, rule, reason },
    });
  }
}

function check(rule: Rules, actor: Actor, comment: ActedComment): void {
  const isMine = actor.kind === 'account' && actor.accountId === comment.authorAccountId;
  const allowed = rule(actor, { ...comment, isMine });
  if (allowed !== true) throw new Problem(allowed);
}
