import { Injectable } from '@nestjs/common';
import { OrganisationReadModel } from '@samrad/people/api';
import { hasRole } from '@samrad/platform/contract';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { recordHosting } from './record-hosting';

/**
 * Hosting together ends before or after it began: the owner takes back the question or ends it, the
 * other organisation declines or leaves. The owner's own hosting does not end.
 */
@Injectable()
export class EndHosting {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem dialogues.not-found, dialogues.host-not-found, people.organisation-not-found, platform.forbidden */
  async execute(ctx: WriteContext, slug: string, organisation: string): Promise<void> {
    const { id: dialogueId, hostIds } = await this.reads.require(slug);
    const other = await this.organisations.require(organisation);
    const byOwner = hasRole(ctx.actor, hostIds.slice(0, 1), 'official');
    if (!byOwner) requireRole(ctx.actor, other.id, 'official', 'administrator');
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const ended = await tx.maybeOne<{ hosted: boolean }>(
        `WITH asked AS (
           DELETE FROM host_invitation WHERE dialogue_id = $1 AND organisation_id = $2 RETURNING 1
         ), hosting AS (
           DELETE FROM dialogue_host WHERE dialogue_id = $1 AND organisation_id = $2 RETURNING 1
         )
         SELECT false AS hosted FROM asked UNION ALL SELECT true FROM hosting`,
        [dialogueId, other.id],
      );
      if (!ended) throw new Problem('dialogues.host-not-found');
      await tx.append({
        dialogueId,
        kind: 'co-host-ended',
        subjectId: dialogueId,
        payload: { organisation, hosted: ended.hosted, by: byOwner ? 'owner' : 'organisation' },
      });
      if (ended.hosted) {
        await recordHosting(tx, 'hosting-ended', { dialogueId, organisationId: other.id });
      }
    });
  }
}
