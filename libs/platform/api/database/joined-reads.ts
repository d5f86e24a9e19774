import { setTimeout as pause } from 'node:timers/promises';

/**
 * Reads that follow one another under load begin this far apart: two hundred requests that come at
 * once then share a handful of statements. A lone read does not wait.
 */
const SPACING_MS = 8;

interface Waiting<Key, Row> {
  readonly key: Key;
  readonly resolve: (row: Row | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads many keys in one statement and answers them in order; null for what there is not. */
export type ReadAll<Key, Row> = (keys: readonly Key[]) => Promise<readonly (Row | null)[]>;

/**
 * Lets reads that are asked for while one is under way share the next. Each is answered by a
 * statement that began after it was asked, so that nobody is told what was true before.
 */
export class JoinedReads<Key, Row> {
  private waiting: Waiting<Key, Row>[] = [];
  private isReading = false;

  constructor(
    private readonly readAll: ReadAll<Key, Row>,
    private readonly most = 200,
  ) {}

  read(key: Key): Promise<Row | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (this.isReading) return;
      this.isReading = true;
      // Whatever has come in over the net by now goes along.
      setImmediate(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const spaced = pause(SPACING_MS);
      const together = this.waiting.splice(0, this.most);
      try {
        const rows = await this.readAll(together.map(({ key }) => key));
        if (rows.length !== together.length) throw new Error('Reads were answered in part.');
        together.forEach(({ resolve }, i) => resolve(rows[i] ?? null));
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
      if (this.waiting.length > 0) await spaced;
    }
    this.isReading = false;
  }
}
