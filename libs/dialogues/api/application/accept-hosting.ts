import { Injectable } from '@nestjs/common';
import { OrganisationReadModel } from '@samrad/people/api';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { recordHosting } from './record-hosting';

/** An organisation that was asked says yes: from now on it hosts the dialogue too. */
@Injectable()
export class AcceptHosting {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem dialogues.not-found, dialogues.host-not-found, people.organisation-not-found, .wound-up, platform.forbidden */
  async execute(ctx: WriteContext, slug: string, organisation: string): Promise<void> {
    const { id: dialogueId } = await this.reads.require(slug);
    const asked = await this.organisations.require(organisation);
    requireRole(ctx.actor, asked.id, 'official', 'administrator');
    if (asked.isWoundUp) throw new Problem('people.wound-up');
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const both = [dialogueId, asked.id];
      const invitation = await tx.maybeOne(
        `DELETE FROM host_invitation WHERE dialogue_id = $1 AND organisation_id = $2
         RETURNING dialogue_id`,
        both,
      );
      if (!invitation) throw new Problem('dialogues.host-not-found');
      await tx.query(
        'INSERT INTO dialogue_host (dialogue_id, organisation_id) VALUES ($1, $2)',
        both,
      );
      await tx.append({
        dialogueId,
        kind: 'co-host-joined',
        subjectId: dialogueId,
        payload: { organisation },
      });
      await recordHosting(tx, 'hosting-began', { dialogueId, organisationId: asked.id });
    });
  }
}
