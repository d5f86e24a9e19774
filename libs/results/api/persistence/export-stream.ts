import { Injectable } from '@nestjs/common';
import { Database } from '@samrad/platform/api';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { exportCopy, type ExportQuery } from './export.sql';
import { jsonRows } from './json-rows';
import { workbook } from './workbook';

const OPENING = Buffer.from('[\n');
const CLOSING = Buffer.from(']\n');

/** Streams a file out of the database as it is read there: a snapshot, in constant memory. */
@Injectable()
export class ExportStream {
  constructor(private readonly database: Database) {}

  /**
   * The bytes of a file. The COPY is cancelled when the signal says so, and when the reader stops;
   * an error is thrown where it happens, never swallowed into a file that looks whole.
   */
  async *bytes(query: ExportQuery, signal: AbortSignal): AsyncGenerator<Buffer> {
    const client = await this.database.pool.connect();
    let isDone = false;
    let cancelled: Promise<void> | null = null;
    try {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const cancel = (): void => {
        cancelled ??= this.cancel(rows[0]?.pid);
      };
      signal.addEventListener('abort', cancel, { once: true });
      try {
        signal.throwIfAborted();
        yield* framed(copied(client, query), query);
        isDone = true;
      } finally {
        signal.removeEventListener('abort', cancel);
        if (!isDone) cancel();
        // Still held: a cancel that came later would end what the next one does on this connection.
        await cancelled;
      }
    } finally {
      // In the middle of a COPY, or with a cancel on its way, it is of no use to anybody else.
      client.release(!isDone || cancelled !== null);
    }
  }

  private async cancel(pid: number | undefined): Promise<void> {
    await this.database.query('SELECT pg_cancel_backend($1)', [pid]).catch(() => undefined);
  }
}

async function* copied(client: pg.PoolClient, query: ExportQuery): AsyncGenerator<Buffer> {
  // The reader's pace is the limit here, watched where the bytes go out.
  await client.query('BEGIN READ ONLY');
  await client.query('SET LOCAL statement_timeout = 0');
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  yield* client.query(copyTo(exportCopy(query))) as AsyncIterable<Buffer>;
  await client.query('COMMIT');
}

/** CSV goes out as it comes; rows of JSON are framed, or become cells of a spreadsheet. */
function framed(
  chunks: AsyncIterable<Buffer>,
  { format, name, audience }: ExportQuery,
): AsyncIterable<Buffer> {
  switch (format) {
    case 'csv':
      return chunks;
    case 'json':
      return listed(chunks);
    case 'xlsx':
      return workbook({ name, audience }, jsonRows(chunks));
  }
}

/** JSON rows come as `,{…}` lines; the first loses its comma, brackets make them one list. */
async function* listed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) yield OPENING;
    yield isFirst ? chunk.subarray(1) : chunk;
    isFirst = false;
  }
  yield isFirst ? Buffer.concat([OPENING, CLOSING]) : CLOSING;
}
