import type { EntityManager } from 'typeorm';
import { commitTo, type Payload } from './commitment';

export interface NewEntry {
  readonly dialogueId: string;
  /** Kebab-case, past tense: `proposal-submitted`. */
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: Payload;
}

/** One transaction that changes state and appends what happened. */
export class WriteTransaction {
  readonly touched = new Set<string>();

  constructor(readonly manager: EntityManager) {}

  async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A write runs inside its transaction only.');
    const answer = (await runner.query(sql, params as unknown[], true)) as { records?: T[] };
    return answer.records ?? [];
  }

  async maybeOne<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }

  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T> {
    const row = await this.maybeOne<T>(sql, params);
    if (row === null) throw new Error('Expected a row.');
    return row;
  }

  /**
   * Holds the dialogue's place in the register until commit. Take it before checking what may
   * change meanwhile (is the round open?) and before drawing numbers.
   */
  async lock(dialogueId: string): Promise<void> {
    await this.query('SELECT register_lock(ARRAY[$1::uuid])', [dialogueId]);
  }

  /** Appends one entry and returns its sequence number in the dialogue. */
  async append(entry: NewEntry): Promise<number> {
    const [seq] = await this.appendAll([entry]);
    if (seq === undefined) throw new Error('The register gave no number.');
    return seq;
  }

  async appendAll(entries: readonly NewEntry[]): Promise<number[]> {
    const committed = entries.map((entry) => commitTo(entry.payload));
    for (const entry of entries) this.touched.add(entry.dialogueId);
    const rows = await this.query<{ seq: number }>(
      'SELECT seq FROM register_append($1, $2, $3, $4, $5, $6) ORDER BY n',
      [
        entries.map((entry) => entry.dialogueId),
        entries.map((entry) => entry.kind),
        entries.map((entry) => entry.subjectId),
        committed.map((one) => one.salt),
        committed.map((one) => one.payload),
        committed.map((one) => one.commitment),
      ],
    );
    return rows.map((row) => row.seq);
  }
}
