import { Injectable } from '@nestjs/common';
import { CommentVisibility } from '@samrad/discussion/api';
import type { PostKind } from '@samrad/discussion/contract';
import type { ActedOn } from '@samrad/moderation/contract';
import { StatementVisibility } from '@samrad/opinions/api';
import { Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { ProposalVisibility } from '@samrad/proposals/api';
import type { WriteTransaction } from '@samrad/register/api';

/** A post as an act has to know it, with what decides whether this actor may. */
export interface ActedPost extends ActedOn {
  readonly id: string;
  readonly kind: PostKind;
  readonly dialogueId: string;
  /** False when its author has taken it back. */
  readonly stands: boolean;
  /** Somebody else works on its case right now. */
  readonly isClaimedByOther: boolean;
}

interface Why {
  readonly rule: string;
  readonly reason: string;
}

/** Comments, proposals and statements alike, for whoever acts on them. */
@Injectable()
export class Posts {
  constructor(
    private readonly comments: CommentVisibility,
    private readonly proposals: ProposalVisibility,
    private readonly statements: StatementVisibility,
  ) {}

  /** @throws Problem moderation.post-not-found */
  async require(
    tx: WriteTransaction,
    { kind, id, actor }: { kind: PostKind; id: string; actor: Actor },
  ): Promise<ActedPost> {
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const post = await tx.maybeOne<ActedPost>(
      `SELECT m.id, m.kind, m.dialogue_id AS "dialogueId", dialogue_host_ids(m.dialogue_id) AS "hostIds",
         m.stands, m.hidden_at IS NOT NULL AS "isHidden",
         post_written_by(m.id, $3) AS "isMine", post_reported(m.id, $3) AS "isReported",
         EXISTS (SELECT FROM moderation_case k WHERE k.post_id = m.id AND k.decided_at IS NULL
           AND k.claimed_by <> $3 AND k.claimed_until > clock_timestamp()) AS "isClaimedByOther"
       FROM moderated_post m WHERE m.id = $1 AND m.kind = $2`,
      [id, kind, accountId],
    );
    if (!post) throw new Problem('moderation.post-not-found');
    return post;
  }

  hide(tx: WriteTransaction, { kind, id }: ActedPost, why: Why): Promise<void> {
    return this.of(kind).hide(tx, id, why);
  }

  restore(tx: WriteTransaction, { kind, id }: ActedPost): Promise<void> {
    return this.of(kind).restore(tx, id);
  }

  private of(kind: PostKind): CommentVisibility | ProposalVisibility | StatementVisibility {
    return { comment: this.comments, proposal: this.proposals, statement: this.statements }[kind];
  }
}
