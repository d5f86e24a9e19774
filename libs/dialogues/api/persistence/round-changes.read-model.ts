import { Injectable } from '@nestjs/common';
import type { RoundChangeWire } from '@samrad/dialogues/contract';
import { Database, decodeCursor, encodeCursor } from '@samrad/platform/api';
import type { Page } from '@samrad/platform/contract';
import { DialogueReads } from './dialogue-reads';
import { iso } from './dialogue.row';
import { ROUND_CHANGE } from './round-change.sql';

const PAGE = `
  SELECT ${ROUND_CHANGE} AS change FROM round_change c
  WHERE c.dialogue_id = $1 AND ($2::uuid IS NULL OR c.id < $2)
  ORDER BY c.id DESC LIMIT $3`;

/** What hosts have done to the rounds of a dialogue by hand. */
@Injectable()
export class RoundChangesReadModel {
  constructor(
    private readonly database: Database,
    private readonly dialogues: DialogueReads,
  ) {}

  /** @throws Problem dialogues.not-found, platform.invalid */
  async page(
    slug: string,
    after: string | undefined,
    size: number,
  ): Promise<Page<RoundChangeWire>> {
    const [id] = decodeCursor(after, ['uuid']) ?? [null];
    const dialogue = await this.dialogues.require(slug);
    const rows = await this.database.query<{ change: RoundChangeWire }>(PAGE, [
      dialogue.id,
      id,
      size + 1,
    ]);
    return pageOfChanges(
      rows.map(({ change }) => change),
      size,
    );
  }
}

/** @param changes one more than the page holds when there is a next one */
export function pageOfChanges(
  changes: readonly RoundChangeWire[],
  size: number,
): Page<RoundChangeWire> {
  const items = changes.slice(0, size).map((change) => presentChange(change));
  const last = items.at(-1);
  return { items, next: changes.length > size && last ? encodeCursor([last.id]) : null };
}

/** As JSON of the database has it, with its instants as the API writes them. */
export function presentChange(change: RoundChangeWire): RoundChangeWire {
  const { at, closesAt, answerDue } = change;
  return {
    ...change,
    at: iso(at),
    closesAt: iso(closesAt),
    answerDue: answerDue === null ? null : iso(answerDue),
  };
}
