import { Injectable } from '@nestjs/common';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';

/** An official takes a code out of use; whoever it has let in stays in. */
@Injectable()
export class RevokeCode {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
  ) {}

  /** @throws Problem dialogues.not-found, dialogues.code-not-found, platform.forbidden */
  async execute(ctx: WriteContext, slug: string, codeId: string): Promise<void> {
    const { id: dialogueId, hostIds } = await this.reads.require(slug);
    requireRole(ctx.actor, hostIds, 'official');
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const code = await tx.maybeOne<{ wasGood: boolean }>(
        `UPDATE invitation_code c SET revoked_at = coalesce(c.revoked_at, clock_timestamp())
         FROM invitation_code before
         WHERE c.id = $1 AND c.dialogue_id = $2 AND before.id = c.id
         RETURNING before.revoked_at IS NULL AS "wasGood"`,
        [codeId, dialogueId],
      );
      if (!code) throw new Problem('dialogues.code-not-found');
      if (!code.wasGood) return;
      await tx.append({
        dialogueId,
        kind: 'invitation-code-revoked',
        subjectId: codeId,
        payload: {},
      });
    });
  }
}
