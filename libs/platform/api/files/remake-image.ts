import { IMAGE_LIMITS } from '@samrad/platform/contract';
import sharp, { type Sharp } from 'sharp';
import { Problem } from '../problems/problem';

/** An image as we made it: WebP, nothing of the camera's or the place's in it. */
export interface RemadeImage {
  readonly width: number;
  readonly height: number;
  readonly full: Buffer;
  readonly small: Buffer;
}

const QUALITY = 80;
/** Seconds for one image; a crafted file may take very long. */
const PATIENCE = 20;

// Nothing but the four formats is ever opened: no SVG, no PDF, no TIFF, however it is dressed.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * Decodes an image and encodes it anew in two sizes, upright, in sRGB, without metadata. The work
 * is done by libvips' own threads.
 * @throws Problem platform.image-broken, .image-too-large
 */
export async function remakeImage(original: Buffer): Promise<RemadeImage> {
  const options = { failOn: 'error', limitInputPixels: false, pages: 1 } as const;
  try {
    const { width, height } = await sharp(original, options).metadata();
    requirePixels(width * height);
    const image = sharp(original, { ...options, limitInputPixels: IMAGE_LIMITS.pixels.most });
    const full = await fitted(image, IMAGE_LIMITS.full.most);
    const small = await fitted(sharp(full.data), IMAGE_LIMITS.small.most);
    const { info } = full;
    return { width: info.width, height: info.height, full: full.data, small: small.data };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('platform.image-broken');
  }
}

function requirePixels(pixels: number): void {
  if (pixels <= IMAGE_LIMITS.pixels.most) return;
  const megapixels = IMAGE_LIMITS.pixels.most / 1_000_000;
  throw new Problem('platform.image-too-large', { params: { megapixels } });
}

function fitted(image: Sharp, side: number) {
  return image
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: QUALITY })
    .timeout({ seconds: PATIENCE })
    .toBuffer({ resolveWithObject: true });
}
