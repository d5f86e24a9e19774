import type { ImageType } from '@samrad/platform/contract';

/** How many bytes of a file say what it is. */
export const MAGIC_BYTES = 16;

/** What a file's first bytes say it is; null for all that is not taken, whatever it calls itself. */
export function imageTypeOf(head: Buffer): ImageType | null {
  const ascii = (from: number, to: number): string => head.toString('latin1', from, to);
  if (head.length < MAGIC_BYTES) return null;
  if (head.readUIntBE(0, 3) === 0xffd8ff) return 'image/jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp';
  if (ascii(4, 12) === 'ftypavif') return 'image/avif';
  return null;
}
