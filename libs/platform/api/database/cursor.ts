import { Problem } from '../problems/problem';

/** Keyset cursors travel as opaque base64url JSON; a forged one is refused, never executed. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor back against the types of its key, in order. @throws Problem platform.invalid */
export function decodeCursor(
  cursor: string | undefined,
  types: readonly ('string' | 'number' | 'uuid')[],
): (string | number)[] | null {
  if (cursor === undefined || cursor === '') return null;
  const key = parse(cursor);
  const fits =
    Array.isArray(key) && key.length === types.length && types.every((type, i) => is(key[i], type));
  if (!fits) throw Problem.field('after', 'cursor');
  return key as (string | number)[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function is(value: unknown, type: 'string' | 'number' | 'uuid'): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isSafeInteger(value);
  if (typeof value !== 'string' || value.includes('\u0000')) return false;
  return type === 'string' || UUID.test(value);
}
