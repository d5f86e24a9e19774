import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from './data-source';

/** Reads, one SQL each. Writes go through `Writes`, in a transaction with their register entries. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(DATA_SOURCE) readonly source: DataSource) {
    this.pool = (source.driver as unknown as { master: pg.Pool }).master;
  }

  async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const answer = await this.pool.query(sql, params as unknown[]);
    return answer.rows as T[];
  }

  async maybeOne<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    const rows = await this.query<T>(sql, params);
    if (rows.length > 1) throw new Error('Expected at most one row.');
    return rows[0] ?? null;
  }

  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T> {
    const row = await this.maybeOne<T>(sql, params);
    if (row === null) throw new Error('Expected exactly one row.');
    return row;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
