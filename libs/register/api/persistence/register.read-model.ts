import { Injectable } from '@nestjs/common';
import { Database } from '@samrad/platform/api';

export interface EntryRow {
  readonly seq: number;
  readonly kind: string;
  readonly subjectId: string;
}

@Injectable()
export class RegisterReadModel {
  constructor(private readonly database: Database) {}

  /** Entries after a sequence number, in order. */
  entriesAfter(dialogueId: string, after: number, most: number): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `SELECT seq, kind, subject_id AS "subjectId" FROM register_entry
       WHERE dialogue_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [dialogueId, after, most],
    );
  }

  /** The last number given in the dialogue; 0 when nothing has happened in it. */
  async lastSeq(dialogueId: string): Promise<number> {
    const row = await this.database.maybeOne<{ seq: number }>(
      'SELECT last_seq AS seq FROM register_head WHERE dialogue_id = $1',
      [dialogueId],
    );
    return row?.seq ?? 0;
  }

  /** Last numbers of several dialogues in one round trip, for the look that needs no wake-up. */
  async lastSeqs(dialogueIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; seq: number }>(
      'SELECT dialogue_id AS id, last_seq AS seq FROM register_head WHERE dialogue_id = ANY ($1)',
      [dialogueIds],
    );
    return new Map(rows.map((row) => [row.id, row.seq]));
  }
}
