import { Injectable } from '@nestjs/common';
import { DIALOGUE_LIMITS, type CodeMade, type MakeCodeRequest } from '@samrad/dialogues/contract';
import { newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { InvitationCodeEntity } from '../persistence/invitation-code.entity';
import { newCode } from './invitation-codes';

const DAY = 86_400_000;

/** An official makes a code that lets some people into a dialogue for invited ones. */
@Injectable()
export class MakeCode {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
  ) {}

  /**
   * The kept answer to a repeated request must not hold the code, so a repetition whose first answer
   * was lost gets a new code in the place of the one that nobody saw.
   * @throws Problem dialogues.not-found, .no-codes-here, .too-many-codes, platform.forbidden, .invalid
   */
  async execute(ctx: WriteContext, slug: string, request: MakeCodeRequest): Promise<CodeMade> {
    const { id: dialogueId, hostIds } = await this.reads.require(slug);
    requireRole(ctx.actor, hostIds, 'official');
    const { code, hash } = newCode(dialogueId);
    const { id } = await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      await this.requireRoom(tx, dialogueId, request);
      const made = newId();
      const { label, uses } = request;
      const expiresAt = new Date(request.expiresAt);
      const row = { id: made, dialogueId, label, uses, expiresAt, hash };
      await tx.manager.insert(InvitationCodeEntity, row);
      await tx.append({
        dialogueId,
        kind: 'invitation-code-made',
        subjectId: made,
        payload: { uses, expiresAt: expiresAt.toISOString() },
      });
      return { id: made };
    });
    return { id, code: await this.told(ctx, id, { code, hash }) };
  }

  private async told(
    ctx: WriteContext,
    id: string,
    { code, hash }: { readonly code: string; readonly hash: Buffer },
  ): Promise<string> {
    const told = await this.writes.run({ ...ctx, idempotency: null }, (tx) =>
      tx.maybeOne(
        `UPDATE invitation_code SET hash = $2 WHERE id = $1 AND (used = 0 OR hash = $2) RETURNING id`,
        [id, hash],
      ),
    );
    if (!told) throw new Problem('platform.key-reused');
    return code;
  }

  private async requireRoom(
    tx: WriteTransaction,
    dialogueId: string,
    { expiresAt }: MakeCodeRequest,
  ): Promise<void> {
    const { now, byCode, codes } = await tx.one<{ now: Date; byCode: boolean; codes: number }>(
      `SELECT clock_timestamp() AS now, admission = 'invited' AND source_ref IS NULL AS "byCode",
         (SELECT count(*)::int FROM invitation_code c WHERE c.dialogue_id = d.id) AS codes
       FROM dialogue d WHERE id = $1`,
      [dialogueId],
    );
    if (!byCode) throw new Problem('dialogues.no-codes-here');
    if (codes >= DIALOGUE_LIMITS.codes.most) throw new Problem('dialogues.too-many-codes');
    const ahead = new Date(expiresAt).getTime() - now.getTime();
    if (ahead <= 0) throw Problem.field('expiresAt', 'past');
    if (ahead > DIALOGUE_LIMITS.codeDays.most * DAY) throw Problem.field('expiresAt', 'too-late');
  }
}
