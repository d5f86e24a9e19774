import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import {
  LOG_KINDS,
  operationsOn,
  type ActPage,
  type DeskFilter,
  type DeskPage,
} from '@samrad/moderation/contract';
import { decodeCursor, encodeCursor, Problem, requireRole } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { ActPageReadModel } from '../persistence/act-page.read-model';
import { DeskPageReadModel } from '../persistence/desk-page.read-model';

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** The public log and the moderator's desk. */
@Injectable()
export class ModerationReads {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly actPages: ActPageReadModel,
    private readonly deskPages: DeskPageReadModel,
  ) {}

  /** Everybody may read what was done. @throws Problem dialogues.not-found */
  async acts(slug: string, { after, limit }: Asked): Promise<ActPage> {
    const dialogue = await this.dialogues.require(slug);
    const { acts, totals } = await this.actPages.page(dialogue.id, placeOf(after), limit);
    const rows = acts.slice(0, limit);
    const last = acts.length > limit ? rows.at(-1) : undefined;
    const items = rows.map(({ key: _key, ...act }) => act);
    const none = Object.fromEntries(LOG_KINDS.map((kind) => [kind, 0])) as ActPage['totals'];
    const next = last ? encodeCursor([last.key, last.id]) : null;
    return { items, next, totals: { ...none, ...totals } };
  }

  /** @throws Problem platform.forbidden unless a moderator of the host asks. */
  async desk(actor: Actor, slug: string, asked: Asked & { filter: DeskFilter }): Promise<DeskPage> {
    const { id: dialogueId, hostIds } = await this.dialogues.require(slug);
    requireRole(actor, hostIds, 'moderator');
    const { filter, limit } = asked;
    const after = placeOf(asked.after);
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const row = await this.deskPages.page({ dialogueId, accountId, filter, after, limit });
    const rows = row.comments.slice(0, limit);
    const last = row.comments.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map(({ mine: isMine, reported: isReported, key: _key, ...comment }) => {
        const facts = { hostIds, isMine, isReported, isHidden: comment.hidden !== null };
        return { ...comment, allowedOperations: operationsOn(actor, facts) };
      }),
      next: last ? encodeCursor([last.key, last.commentId]) : null,
      dialogueId,
      totals: row.totals,
      lastSeq: row.lastSeq,
    };
  }
}

function placeOf(cursor: string | undefined): [string, string] | null {
  const key = decodeCursor(cursor, ['string', 'uuid']) as [string, string] | null;
  if (key !== null && !INSTANT.test(key[0])) throw Problem.field('after', 'cursor');
  return key;
}
