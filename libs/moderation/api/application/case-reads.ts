import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import type { CaseOperation, CaseView, QueueFilter, QueuePage } from '@samrad/moderation/contract';
import { accountOf, decodeCursor, encodeCursor, Problem, requireRole } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { CaseReadModel, type CaseRow } from '../persistence/case.read-model';
import { QueuePageReadModel } from '../persistence/queue-page.read-model';

interface Asked {
  readonly filter: QueueFilter;
  readonly after: string | undefined;
  readonly limit: number;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** The queue and its cases, for moderators of the host. */
@Injectable()
export class CaseReads {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly pages: QueuePageReadModel,
    private readonly cases: CaseReadModel,
  ) {}

  /** Of one dialogue. @throws Problem platform.forbidden unless a moderator of the host asks */
  async queue(actor: Actor, slug: string, asked: Asked): Promise<QueuePage> {
    const { id, hostIds } = await this.dialogues.require(slug);
    requireRole(actor, hostIds, 'moderator');
    return this.page(actor, [id], asked);
  }

  /** Of all dialogues that one moderates. @throws Problem platform.forbidden for those who do nowhere */
  async wholeQueue(actor: Actor, asked: Asked): Promise<QueuePage> {
    const moderated = accountOf(actor).memberships.filter(({ role }) => role === 'moderator');
    if (moderated.length === 0) throw new Problem('platform.forbidden');
    const organisationIds = moderated.map(({ organisationId }) => organisationId);
    return this.page(actor, await this.pages.dialoguesOf(organisationIds), asked);
  }

  /** @throws Problem moderation.case-not-found, platform.forbidden */
  async get(actor: Actor, id: string): Promise<CaseView> {
    const { accountId } = accountOf(actor);
    const row = await this.cases.find(id, accountId);
    if (row === null) throw new Problem('moderation.case-not-found');
    requireRole(actor, row.hostIds, 'moderator');
    return { ...row.case, allowedOperations: operationsOn(row) };
  }

  private async page(
    actor: Actor,
    dialogueIds: readonly string[],
    { filter, after, limit }: Asked,
  ): Promise<QueuePage> {
    const { accountId } = accountOf(actor);
    const asked = { dialogueIds, accountId, filter, after: placeOf(after), limit };
    const row = await this.pages.page(asked);
    const rows = row.cases.slice(0, limit);
    const last = row.cases.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map(({ key: _key, ...item }) => item),
      next: last ? encodeCursor([last.key, last.id]) : null,
      figures: row.figures,
      decided: row.decided,
    };
  }
}

/** Nobody is offered to judge what is their own, or what somebody else works on. */
function operationsOn({ case: found, suspendable }: CaseRow): CaseOperation[] {
  if (found.conflict !== null) return [];
  const suspend = suspendable ? (['suspend'] as const) : [];
  if (found.decidedAt !== null) {
    return found.undoableUntil === null ? [...suspend] : ['undo', ...suspend];
  }
  if (found.claim !== null && !found.claim.isMine) return [];
  return [
    found.claim === null ? 'claim' : 'release',
    ...(found.text !== null && !found.isHidden ? (['hide'] as const) : []),
    'dismiss',
    ...suspend,
  ];
}

function placeOf(cursor: string | undefined): [string, string] | null {
  const key = decodeCursor(cursor, ['string', 'uuid']) as [string, string] | null;
  if (key !== null && !INSTANT.test(key[0])) throw Problem.field('after', 'cursor');
  return key;
}
