import { Injectable } from '@nestjs/common';
import { newId } from '@samrad/platform/api';
import type { OrganisationKind } from '@samrad/people/contract';
import type { WriteTransaction } from '@samrad/register/api';

export interface NewOrganisation {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

/**
 * Founds an organisation, within the caller's transaction: its administrators-to-be, the operator,
 * the demo and imports do. It is the first entry of its own stream in the register.
 */
@Injectable()
export class CreateOrganisation {
  /** The id. @throws Problem people.organisation-exists */
  async execute(tx: WriteTransaction, given: NewOrganisation): Promise<string> {
    const id = newId();
    await tx.query('INSERT INTO organisation (id, slug, kind, name) VALUES ($1, $2, $3, $4)', [
      id,
      given.slug,
      given.kind,
      given.name,
    ]);
    const payload = { slug: given.slug, kind: given.kind, name: given.name };
    await tx.append({ dialogueId: id, kind: 'organisation-created', subjectId: id, payload });
    return id;
  }
}
