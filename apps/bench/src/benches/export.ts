import { EXPORT_ROUTES } from '@samrad/results/contract';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { SLUGS } from '../corpus/dialogues';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { PeakMemory } from '../measure/peak-memory';
import { measurePairs, ratioFigure } from '../measure/pairs';
import { spreadOf } from '../measure/statistics';

/** All stands of a dialogue as CSV, against PostgreSQL's own COPY of the same bytes from one table. */
export const exported: Bench = {
  name: 'export',
  title: 'export of all stands of a dialogue as CSV',
  run,
};

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const address = product.url + EXPORT_ROUTES.file(SLUGS.exported, 'stands', 'csv', 'public');
  await product.renewApi();
  const client = await product.database();
  const sum = await layOut(client, address);
  const rises: number[] = [];
  try {
    const pairs = await measurePairs({
      pairs: scale.pairs,
      floor: () => timed(() => copied(client), sum),
      product: async () => {
        const memory = PeakMemory.watch(product.apiPid());
        const ms = await timed(() => download(address), sum);
        const rise = memory.stop();
        if (rise !== null) rises.push(rise);
        say(`  ${ms.toFixed(0)} ms, memory ${rise?.toFixed(0) ?? '?'} MB more`);
        return ms;
      },
    });
    const rows = `${exported.title} (${scale.stands.toLocaleString('en')})`;
    const bar = { is: 'at-most', bar: 1.5, moonshot: 1.1 } as const;
    const memory = { is: 'at-most', bar: 60, moonshot: 25 } as const;
    return {
      figures: [
        ratioFigure(pairs, { work: rows, of: 'time ÷ COPY of the same bytes', unit: 'ms', bar }),
        ...(rises.length > 0
          ? [
              {
                ...{ work: rows, of: 'memory of the process above what it had before' },
                ...{ unit: 'MB', spread: spreadOf(rises), bar: memory },
              },
            ]
          : []),
      ],
      notes: [
        'The floor copies a table that holds the finished rows: it neither joins, nor sorts, nor looks up whose key is whose.',
      ],
      samples: { pairs, rises },
    };
  } finally {
    await client.query('DROP TABLE IF EXISTS bench_export');
    await client.end();
  }
}

/** Puts the product's file into a table as it is, so that the floor sends the same bytes. Their checksum. */
async function layOut(client: pg.Client, address: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-export-'));
  const file = join(folder, 'stands.csv');
  try {
    await pipeline(await download(address), createWriteStream(file));
    const text = readFileSync(file, 'utf8');
    const columns = text
      .slice(0, text.search(/\r?\n/))
      .replace(/^\uFEFF/, '')
      .split(',');
    await client.query('DROP TABLE IF EXISTS bench_export');
    await client.query(
      `CREATE TABLE bench_export (${columns.map((name) => `${name} text`).join(', ')})`,
    );
    const target = client.query(copyFrom('COPY bench_export FROM STDIN (FORMAT csv, HEADER)'));
    await pipeline(Readable.from([text]), target);
    return createHash('sha256').update(text).digest('hex');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function download(address: string): Promise<Readable> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok || !answer.body) throw new Error(`The export answered with ${answer.status}.`);
  return Readable.fromWeb(answer.body);
}

async function copied(client: pg.Client): Promise<Readable> {
  return client.query(copyTo('COPY bench_export TO STDOUT (FORMAT csv, HEADER)'));
}

/** Milliseconds until the last byte. @throws Error unless the bytes are those */
async function timed(open: () => Promise<Readable>, wanted: string): Promise<number> {
  const begun = performance.now();
  const hash = createHash('sha256');
  for await (const chunk of await open()) hash.update(chunk as Buffer);
  const ms = performance.now() - begun;
  if (hash.digest('hex') !== wanted) throw new Error('Product and floor sent different bytes.');
  return ms;
}
