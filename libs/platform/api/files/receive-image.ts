import { IMAGE_LIMITS, IMAGE_TYPES, type ImageType } from '@samrad/platform/contract';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../problems/problem';
import { imageTypeOf, MAGIC_BYTES } from './image-magic';

/** How long an upload may take, and how slow it may be once it has had time to begin. */
export interface UploadPace {
  readonly wholeMs: number;
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}

const PACE: UploadPace = { wholeMs: 60_000, graceMs: 8_000, bytesPerSecond: 20_000 };
/** How often the pace is looked at, in the time to begin. */
const LOOKS = 8;

/**
 * Reads an upload as it comes and stops as soon as it cannot be an image that is taken: too long,
 * too slow, or not what it says it is. What is left of it then is not read.
 * @throws Problem platform.image-type, .image-too-large, .upload-too-slow
 */
export async function receiveImage(request: IncomingMessage, pace = PACE): Promise<Buffer> {
  const declared = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const said = IMAGE_TYPES.find((type) => type === declared);
  if (!said) throw new Problem('platform.image-type');
  if (Number(request.headers['content-length'] ?? 0) > IMAGE_LIMITS.bytes.most) throw tooLarge();
  const upload = new Upload(said);
  const started = Date.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setInterval(() => {
        if (isTooSlow(Date.now() - started, upload.length, pace)) {
          reject(new Problem('platform.upload-too-slow'));
        }
      }, pace.graceMs / LOOKS);
      request.on('data', (chunk: Buffer) => {
        const refusal = upload.take(chunk);
        if (refusal) reject(refusal);
      });
      request.once('end', resolve);
      request.once('error', reject);
      request.once('close', () => reject(new Problem('platform.malformed')));
    });
    return upload.bytes();
  } finally {
    clearInterval(timer);
    request.removeAllListeners('data').pause();
    // What breaks after we have stopped reading concerns nobody.
    request.on('error', () => undefined);
  }
}

function isTooSlow(ms: number, bytes: number, pace: UploadPace): boolean {
  if (ms >= pace.wholeMs) return true;
  return ms >= pace.graceMs && (bytes * 1_000) / ms < pace.bytesPerSecond;
}

/** The bytes that have come, counted, and looked at as soon as they tell what they are. */
class Upload {
  private readonly chunks: Buffer[] = [];
  private isKnown = false;
  length = 0;

  constructor(private readonly said: ImageType) {}

  take(chunk: Buffer): Problem | null {
    this.length += chunk.length;
    if (this.length > IMAGE_LIMITS.bytes.most) return tooLarge();
    this.chunks.push(chunk);
    if (this.isKnown || this.length < MAGIC_BYTES) return null;
    this.isKnown = imageTypeOf(Buffer.concat(this.chunks)) === this.said;
    return this.isKnown ? null : new Problem('platform.image-type');
  }

  bytes(): Buffer {
    if (!this.isKnown) throw new Problem('platform.image-type');
    return Buffer.concat(this.chunks, this.length);
  }
}

function tooLarge(): Problem {
  const megabytes = IMAGE_LIMITS.bytes.most / 1_000_000;
  return new Problem('platform.image-too-large', { params: { megabytes } });
}
