import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { CsvSource } from '../csv-rows';

export const FIXTURES = join(__dirname, '..', 'fixtures');

/** A file of a fixture, in chunks so small that rows and characters are torn apart. */
export function fixture(folder: string, file: string): CsvSource {
  return { file, chunks: createReadStream(join(FIXTURES, folder, file), { highWaterMark: 7 }) };
}

/** A file that stands in the test itself. */
export function written(text: string | Uint8Array, file = 'a.csv'): CsvSource {
  return { file, chunks: chunksOf(typeof text === 'string' ? Buffer.from(text) : text) };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
