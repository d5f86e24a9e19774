import { Injectable } from '@nestjs/common';
import { DIALOGUE_LIMITS } from '@samrad/dialogues/contract';
import { OrganisationReadModel } from '@samrad/people/api';
import { IMPORTS_KIND } from '@samrad/people/contract';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';

/** An official of the owner asks another organisation to host a dialogue together. */
@Injectable()
export class InviteHost {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem dialogues.not-found, .imported, .already-host, .too-many-hosts, people.organisation-not-found, .wound-up */
  async execute(ctx: WriteContext, slug: string, organisation: string): Promise<void> {
    const { id: dialogueId, hostIds, imported } = await this.reads.require(slug);
    requireRole(ctx.actor, hostIds.slice(0, 1), 'official');
    if (imported) throw new Problem('dialogues.imported');
    const asked = await this.organisations.require(organisation);
    if (asked.kind === IMPORTS_KIND) throw Problem.field('organisation', 'choice');
    if (asked.isWoundUp) throw new Problem('people.wound-up');
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      await this.requireRoom(tx, dialogueId, asked.id);
      await tx.query('INSERT INTO host_invitation (dialogue_id, organisation_id) VALUES ($1, $2)', [
        dialogueId,
        asked.id,
      ]);
      await tx.append({
        dialogueId,
        kind: 'co-host-invited',
        subjectId: dialogueId,
        payload: { organisation },
      });
    });
  }

  private async requireRoom(
    tx: WriteTransaction,
    dialogueId: string,
    organisationId: string,
  ): Promise<void> {
    const { ids } = await tx.one<{ ids: string[] }>(
      `SELECT dialogue_host_ids($1) || ARRAY(
         SELECT organisation_id FROM host_invitation WHERE dialogue_id = $1) AS ids`,
      [dialogueId],
    );
    if (ids.includes(organisationId)) throw new Problem('dialogues.already-host');
    // One of them is the owner.
    if (ids.length > DIALOGUE_LIMITS.coHosts.most) throw new Problem('dialogues.too-many-hosts');
  }
}
