import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const CLIENTS = 32;
const LONGEST_SECONDS = 60;
const INSERT = 'INSERT INTO bench_row (person, statement, value) VALUES';

/** Single-row inserts at 32 clients: PostgreSQL's own pgbench, or our clients where there is none. */
export interface Inserts {
  /** `pgbench`, or what stands in for it. */
  readonly by: string;
  /** Inserts a second, each acknowledged after its commit. */
  readonly rate: (seconds: number) => Promise<number>;
}

export async function singleRowInserts(databaseUrl: string): Promise<Inserts> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `CREATE TABLE IF NOT EXISTS bench_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       person integer NOT NULL, statement integer NOT NULL, value smallint NOT NULL,
       at timestamptz NOT NULL DEFAULT clock_timestamp())`,
  );
  await client.end();
  const program = process.env['SAMRAD_PGBENCH'] ?? 'pgbench';
  const run = promisify(execFile);
  try {
    await run(program, ['--version']);
  } catch {
    return { by: '32 node clients (no pgbench here)', rate: (s) => byClients(databaseUrl, s) };
  }
  return { by: 'pgbench', rate: (s) => byPgbench(program, databaseUrl, s) };
}

async function byPgbench(program: string, databaseUrl: string, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-pgbench-'));
  const script = join(folder, 'insert.sql');
  const set = ['person 1 1000', 'statement 1 1000', 'value -1 1'].map((of) => {
    const [name, least, most] = of.split(' ');
    return `\\set ${name} random(${least}, ${most})`;
  });
  writeFileSync(script, `${set.join('\n')}\n${INSERT} (:person, :statement, :value);\n`);
  try {
    for (let time = seconds; time < LONGEST_SECONDS; time *= 2) {
      const { stdout } = await promisify(execFile)(program, [
        ...['-n', '-M', 'prepared', '-c', String(CLIENTS), '-T', String(time), '-f', script],
        databaseUrl,
      ]);
      // On a machine that others keep busy it may not come to a single one.
      const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
      if (tps !== undefined) return Number(tps);
    }
    throw new Error('pgbench came to no insert at all.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byClients(databaseUrl: string, seconds: number): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const until = performance.now() + seconds * 1_000;
  let count = 0;
  const work = async (client: pg.Client, n: number): Promise<void> => {
    while (performance.now() < until) {
      const values = [n, count % 1_000, (count % 3) - 1];
      await client.query({ name: 'insert', text: `${INSERT} ($1, $2, $3)`, values });
      count += 1;
    }
  };
  await Promise.all(clients.map(work));
  await Promise.all(clients.map((client) => client.end()));
  return count / seconds;
}
