import { createHash } from 'node:crypto';

/** The same id for the same thing in every run: a UUID made from what it is. */
export function idOf(...of: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`bench ${of.join(' ')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
