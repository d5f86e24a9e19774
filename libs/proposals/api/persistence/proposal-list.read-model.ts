import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import {
  operationsOnList,
  type ProposalFilter,
  type ProposalList,
  type ProposalListItem,
  type ProposalOrder,
} from '@samrad/proposals/contract';
import { filterSql, totalSql } from './proposal-filter';
import { ORDERS } from './proposal-order';
import {
  FROM_PROPOSAL,
  mineColumns,
  SUMMARY_COLUMNS,
  timesOf,
  type SummaryRow,
} from './proposal.sql';

interface Asked {
  readonly slug: string;
  readonly accountId: string | null;
  readonly order: ProposalOrder;
  readonly filter: ProposalFilter;
  readonly after: string | undefined;
  readonly limit: number;
}

type ItemRow = SummaryRow & Pick<ProposalListItem, 'mine' | 'supported'> & { readonly nth: number };

interface ListRow {
  readonly dialogueId: string;
  readonly total: number;
  readonly lastSeq: number;
  readonly open: boolean;
  readonly items: readonly ItemRow[];
}

/** The list asks about submitting only. */
const SHUT = { support: false, comment: false } as const;

/** The proposals of a dialogue that stand, page by page. */
@Injectable()
export class ProposalListReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem dialogues.not-found, platform.invalid for a cursor of another order */
  async page(asked: Asked): Promise<ProposalList> {
    const { accountId, order, limit } = asked;
    const { cursor, start, keyOf } = ORDERS[order];
    const place = decodeCursor(asked.after, cursor);
    const day = new Date().toISOString().slice(0, 10);
    const params: unknown[] = [asked.slug, accountId, limit + 1, ...(place ?? start(day))];
    const sql = listSql(asked, place !== null, params);
    const row = await this.database.maybeOne<ListRow>(sql, params);
    if (row === null) throw new Problem('dialogues.not-found');
    const items = row.items.slice(0, limit).map(({ nth: _, ...item }) => timesOf(item));
    const last = row.items.length > limit ? items.at(-1) : undefined;
    return {
      dialogueId: row.dialogueId,
      total: row.total,
      lastSeq: row.lastSeq,
      allowedOperations: operationsOnList({
        signedIn: accountId !== null,
        open: { ...SHUT, submit: row.open },
      }),
      items,
      next: last ? encodeCursor(keyOf(last, String(place?.[0] ?? day))) : null,
    };
  }
}

/**
 * One statement and so one snapshot: list, total and the number to follow from belong together. The
 * page is picked by ids alone, so that an index can end it early and no text is ever sorted.
 */
function listSql(asked: Asked, goesOn: boolean, params: unknown[]): string {
  const { sort } = ORDERS[asked.order];
  const listed = `p.dialogue_id = (SELECT d.id FROM d) AND ${filterSql(asked.filter, params)}`;
  const total = totalSql(asked.filter, listed, params);
  return `
    WITH d AS (
      SELECT d.id, (SELECT m.id FROM participant m WHERE m.dialogue_id = d.id AND m.account_id = $2) AS me
      FROM dialogue d WHERE d.slug = $1
    ), picked AS MATERIALIZED (
      ${pickedSql(asked, listed, goesOn)}
    ), page AS (
      SELECT ${SUMMARY_COLUMNS}, ${mineColumns('d.me')},
        row_number() OVER (ORDER BY ${sort}) AS nth
      FROM d CROSS JOIN picked CROSS JOIN ${FROM_PROPOSAL} WHERE p.id = picked.id
    )
    SELECT d.id AS "dialogueId", dialogue_refusal(d.id, 'submit-proposal', $2) IS NULL AS open,
      ${total} AS total,
      coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS "lastSeq",
      coalesce((SELECT json_agg(to_json(page) ORDER BY nth) FROM page), '[]') AS items
    FROM d`;
}

/** Few of one's own, or merged, are sorted; all that stand are walked. */
function pickedSql({ order, filter }: Asked, listed: string, goesOn: boolean): string {
  const { sort, after, walk } = ORDERS[order];
  const where = `WHERE ${listed} ${goesOn ? `AND ${after}` : ''}`;
  if (walk === undefined || filter.circle !== undefined || filter.status === 'merged')
    return `SELECT p.id FROM proposal p ${where} ORDER BY ${sort} LIMIT $3`;
  const { parts, of, sort: walked } = walk(goesOn);
  return `SELECT p.id FROM ${parts} CROSS JOIN proposal p ${where} AND ${of} ORDER BY ${walked} LIMIT $3`;
}
