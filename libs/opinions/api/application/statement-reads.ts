import { Injectable } from '@nestjs/common';
import { PostOperations } from '@samrad/discussion/api';
import { SLUG } from '@samrad/dialogues/contract';
import type {
  NextStatement,
  StatementItem,
  StatementOrder,
  StatementPage,
} from '@samrad/opinions/contract';
import { decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { presentAsked, presentItem, readerOf } from './statement.presenter';
import { NextStatementReadModel } from '../persistence/next-statement.read-model';
import {
  StatementListReadModel,
  type StatementPlace,
} from '../persistence/statement-list.read-model';
import { StatementReadModel } from '../persistence/statement.read-model';

interface AskedPage {
  readonly order: StatementOrder;
  readonly after?: string;
  readonly limit: number;
}

/** Statements as one reader may see them. Nobody sees how another stood. */
@Injectable()
export class StatementReads {
  constructor(
    private readonly list: StatementListReadModel,
    private readonly nextOne: NextStatementReadModel,
    private readonly one: StatementReadModel,
    private readonly operations: PostOperations,
  ) {}

  /** @throws Problem dialogues.not-found, platform.invalid for a forged cursor */
  async page(
    actor: Actor,
    slug: string,
    { order, after, limit }: AskedPage,
  ): Promise<StatementPage> {
    const place = placeOf(after, order);
    const asked = {
      slug: requireSlug(slug),
      accountId: accountIdOf(actor),
      order,
      after: place,
      limit,
    };
    const row = await this.list.find(asked);
    if (!row) throw new Problem('dialogues.not-found');
    const reader = readerOf(actor, row);
    const shown = row.statements.slice(0, limit);
    const last = row.statements.length > limit ? shown.at(-1) : undefined;
    return {
      ...presentAsked(reader, row),
      items: shown.map(({ statement }) => presentItem(actor, row, statement, this.operations)),
      next: last ? encodeCursor([order, last.score, last.number]) : null,
      total: row.total,
      stands: row.stands,
    };
  }

  /** @throws Problem dialogues.not-found */
  async next(actor: Actor, slug: string): Promise<NextStatement> {
    const row = await this.nextOne.find(requireSlug(slug), accountIdOf(actor));
    if (!row) throw new Problem('dialogues.not-found');
    const reader = readerOf(actor, row);
    return {
      ...presentAsked(reader, row),
      statement: row.statement && presentItem(actor, row, row.statement, this.operations),
      progress: { answered: row.answered, total: row.total },
    };
  }

  /** A statement that is known to be there, as its reader sees it now. */
  async get(actor: Actor, slug: string, id: string): Promise<StatementItem> {
    const row = await this.one.get(slug, accountIdOf(actor), id);
    return presentItem(actor, row, row.statement, this.operations);
  }
}

function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

function requireSlug(slug: string): string {
  if (slug.length > 80 || !SLUG.test(slug)) throw new Problem('dialogues.not-found');
  return slug;
}

/** A cursor of another order points nowhere in this one. */
function placeOf(cursor: string | undefined, order: StatementOrder): StatementPlace | null {
  const key = decodeCursor(cursor, ['string', 'number', 'number']);
  if (key === null) return null;
  if (key[0] !== order) throw Problem.field('after', 'cursor');
  return { score: Number(key[1]), number: Number(key[2]) };
}
