import { IMAGE_LIMITS, IMAGE_TYPES } from '@samrad/platform/contract';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../problems/problem';
import { imageTypeOf, MAGIC_BYTES } from './image-magic';

/**
 * Reads an upload as it comes and stops as soon as it cannot be an image that is taken: too long,
 * or not what it says it is.
 * @throws Problem platform.image-type, .image-too-large
 */
export async function receiveImage(request: IncomingMessage): Promise<Buffer> {
  const declared = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const said = IMAGE_TYPES.find((type) => type === declared);
  if (!said) throw new Problem('platform.image-type');
  if (Number(request.headers['content-length'] ?? 0) > IMAGE_LIMITS.bytes.most) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  let isKnown = false;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > IMAGE_LIMITS.bytes.most) throw tooLarge();
    if (!isKnown && length >= MAGIC_BYTES) {
      if (imageTypeOf(Buffer.concat(chunks)) !== said) throw new Problem('platform.image-type');
      isKnown = true;
    }
  }
  if (!isKnown) throw new Problem('platform.image-type');
  return Buffer.concat(chunks, length);
}

function tooLarge(): Problem {
  const megabytes = IMAGE_LIMITS.bytes.most / 1_000_000;
  return new Problem('platform.image-too-large', { params: { megabytes } });
}
