import { Injectable } from '@nestjs/common';
import type { PostKind } from '@samrad/discussion/contract';
import { entryKindOf, type ActedOn, type ActKind, type Rule } from '@samrad/moderation/contract';
import { newId, Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ActEntity } from '../persistence/act.entity';
import { CasesRepository } from '../persistence/cases.repository';
import { Posts, type ActedPost } from './posts';

type RuleOfAct = (actor: Actor, post: ActedOn) => true | string;

export interface PostAddress {
  readonly kind: PostKind;
  readonly id: string;
}

export interface NewPostAct {
  readonly kind: Extract<ActKind, 'hide' | 'restore' | 'dismiss' | 'undo'>;
  readonly rule: Rule | null;
  readonly reason: string;
  /** Where it is not the one that follows from the act. */
  readonly entry?: string;
}

/** What all acts on a post share: who may, under the lock, and the act on the record. */
@Injectable()
export class ActOnPost {
  constructor(
    private readonly posts: Posts,
    private readonly cases: CasesRepository,
  ) {}

  /**
   * The post, when the rule allows the act and nobody else works on its case; asked before the lock,
   * so that who may not act does not make others wait, and again under it.
   * @throws Problem by the rule's code, moderation.claimed
   */
  async require(
    tx: WriteTransaction,
    actor: Actor,
    address: PostAddress,
    rule: RuleOfAct,
  ): Promise<ActedPost> {
    const seen = await this.posts.require(tx, { ...address, actor });
    check(rule, actor, seen);
    await tx.lock(seen.dialogueId);
    const current = await this.posts.require(tx, { ...address, actor });
    check(rule, actor, current);
    if (current.isClaimedByOther) throw new Problem('moderation.claimed');
    return current;
  }

  /**
   * Stores the act, answers the reports that wait for it, and appends it to the register, in the
   * transaction that moved the post. Returns the act's id.
   */
  async record(
    tx: WriteTransaction,
    actor: Actor,
    post: ActedPost,
    act: NewPostAct,
  ): Promise<string> {
    const id = newId();
    const { dialogueId } = post;
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const { kind, rule, reason } = act;
    const subject = { [`${post.kind}Id`]: post.id };
    await tx.manager.insert(ActEntity, {
      id,
      dialogueId,
      accountId,
      kind,
      rule,
      reason,
      ...subject,
    });
    if (kind === 'hide' || kind === 'dismiss') await this.cases.decide(tx, post.id, id);
    const entry = act.entry ?? entryKindOf(kind, post.kind);
    // Of a report that led to nothing nobody need know whom it was about. The reason may quote the post: it
    // stands with the act.
    const isTold = entry !== entryKindOf('dismiss', null) && entry !== entryKindOf('undo', null);
    await tx.append({
      dialogueId,
      kind: entry,
      subjectId: isTold ? post.id : id,
      payload: isTold ? { act: id, [post.kind]: post.id, rule } : { act: id },
    });
    return id;
  }
}

function check(rule: RuleOfAct, actor: Actor, post: ActedPost): void {
  const allowed = rule(actor, post);
  if (allowed !== true) throw new Problem(allowed);
}
