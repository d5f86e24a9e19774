import { Injectable } from '@nestjs/common';
import { accountOf, newSecretId, Problem, type WriteContext } from '@samrad/platform/api';
import { slugOf } from '@samrad/platform/contract';
import {
  ORGANISATION_LIMITS,
  RESERVED_SLUGS,
  type OrganisationRequest,
  type OrganisationWritten,
} from '@samrad/people/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { CreateOrganisation } from './create-organisation';
import { foundableKinds } from './founders';
import { giveRole, sessionsOf, SessionEnds } from './memberships';
import { requireSoundFacts, writeFacts, writePredecessors } from './organisation-facts';

const ROOM_FOR_NUMBER = 5;

/** An administrator founds another organisation, and is its first administrator. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly writes: Writes,
    private readonly createOrganisation: CreateOrganisation,
    private readonly sessionEnds: SessionEnds,
  ) {}

  /** @throws Problem platform.forbidden for a kind that one may not found, platform.invalid */
  async execute(ctx: WriteContext, request: OrganisationRequest): Promise<OrganisationWritten> {
    const { accountId } = accountOf(ctx.actor);
    requireSoundFacts(request);
    const { slug, sessions } = await this.writes.run(ctx, async (tx) => {
      const foundable = await foundableKinds(tx, ctx.actor);
      if (!foundable.includes(request.kind)) throw new Problem('platform.forbidden');
      const slug = await freeSlug(tx, request.name);
      const { kind, name } = request;
      const organisationId = await this.createOrganisation.execute(tx, { slug, kind, name });
      await writeFacts(tx, organisationId, request);
      await writePredecessors(tx, organisationId, request.predecessors, ctx.actor);
      await giveRole(tx, { organisationId, accountId, role: 'administrator' }, accountId);
      return { slug, sessions: await sessionsOf(tx, accountId) };
    });
    this.sessionEnds.drop(sessions);
    return { slug };
  }
}

/** An address that no organisation has; two at once meet at the unique constraint. */
async function freeSlug(tx: WriteTransaction, name: string): Promise<string> {
  const words = slugOf(name).slice(0, ORGANISATION_LIMITS.slug.most - ROOM_FOR_NUMBER);
  const base = words.replace(/-$/, '') || `organisation-${newSecretId().slice(0, 8)}`;
  const rows = await tx.query<{ slug: string }>(
    `SELECT slug FROM organisation WHERE slug = $1 OR slug LIKE $1 || '-%'`,
    [base],
  );
  const taken = new Set([...RESERVED_SLUGS, ...rows.map(({ slug }) => slug)]);
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
