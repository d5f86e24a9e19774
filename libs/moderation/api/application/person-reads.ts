import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import {
  operationsOnSuspension,
  type DecisionPage,
  type MyReportPage,
  type SuspensionFilter,
  type SuspensionPage,
} from '@samrad/moderation/contract';
import { accountOf, decodeCursor, encodeCursor, requireRole } from '@samrad/platform/api';
import { hasRole, type Actor, type Page } from '@samrad/platform/contract';
import { AboutMeReadModel } from '../persistence/about-me.read-model';
import { SuspensionPageReadModel } from '../persistence/suspension-page.read-model';

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}

/** What was decided about people: theirs to read, and the desk's. */
@Injectable()
export class PersonReads {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly about: AboutMeReadModel,
    private readonly pages: SuspensionPageReadModel,
  ) {}

  async decisions(actor: Actor, { after, limit }: Asked): Promise<DecisionPage> {
    const { accountId } = accountOf(actor);
    const rows = await this.about.decisions({ accountId, after: idOf(after), limit });
    return pageOf(rows, limit);
  }

  async reports(actor: Actor, { after, limit }: Asked): Promise<MyReportPage> {
    const { accountId } = accountOf(actor);
    return pageOf(await this.about.reports({ accountId, after: idOf(after), limit }), limit);
  }

  /** @throws Problem platform.forbidden unless a moderator or an official of the host asks */
  async suspensions(
    actor: Actor,
    slug: string,
    { filter, after, limit }: Asked & { readonly filter: SuspensionFilter },
  ): Promise<SuspensionPage> {
    const { id: dialogueId, hostIds } = await this.dialogues.require(slug);
    requireRole(actor, hostIds, 'moderator', 'official');
    const { accountId } = accountOf(actor);
    const asked = { dialogueId, accountId, filter, after: idOf(after), limit };
    const { rows, ...figures } = await this.pages.page(asked);
    const { items, next } = pageOf(rows, limit);
    return {
      items: items.map((row) => ({ ...row, allowedOperations: operationsOnSuspension(row) })),
      next,
      ...figures,
      mayPropose: hasRole(actor, hostIds, 'moderator'),
    };
  }
}

function idOf(cursor: string | undefined): string | null {
  return (decodeCursor(cursor, ['uuid']) as [string] | null)?.[0] ?? null;
}

function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.id]) : null };
}
