import sharp from 'sharp';

export type Picture = 'dusk' | 'snow' | 'meadow';
type Colour = readonly [number, number, number];

/** Sky above, sky at the horizon, ground, road. */
const SCENES: Readonly<Record<Picture, readonly [Colour, Colour, Colour, Colour]>> = {
  dusk: [
    [24, 36, 66],
    [214, 128, 92],
    [44, 56, 48],
    [58, 58, 62],
  ],
  snow: [
    [178, 196, 212],
    [232, 236, 240],
    [244, 246, 248],
    [196, 200, 206],
  ],
  meadow: [
    [112, 168, 214],
    [206, 226, 236],
    [108, 146, 74],
    [122, 112, 100],
  ],
};
const SIZE = { width: 960, height: 640 } as const;
const HORIZON = 0.55;
const POLE: Colour = [70, 74, 78];
const SIGN: Colour = [28, 84, 115];

/** A bus stop by a road, painted point by point: the demo's photographs are nobody's. */
export async function drawPicture(picture: Picture): Promise<{ full: Buffer; small: Buffer }> {
  const { width, height } = SIZE;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels.set(colourAt(picture, x / width, y / height), (y * width + x) * 3);
    }
  }
  const painted = sharp(pixels, { raw: { ...SIZE, channels: 3 } }).webp({ quality: 70 });
  return {
    full: await painted.clone().toBuffer(),
    small: await painted.clone().resize({ width: 480 }).toBuffer(),
  };
}

export const PICTURE_SIZE = SIZE;

function colourAt(picture: Picture, x: number, y: number): Colour {
  const [high, low, ground, road] = SCENES[picture];
  const isPole = Math.abs(x - 0.7) < 0.006 && y > 0.25 && y < 0.78;
  const isSign = Math.abs(x - 0.7) < 0.045 && y > 0.2 && y < 0.32;
  if (isSign) return SIGN;
  if (isPole) return POLE;
  if (y < HORIZON) return mix(high, low, y / HORIZON);
  const near = (y - HORIZON) / (1 - HORIZON);
  return Math.abs(x - 0.4) < 0.03 + near * 0.25 ? road : mix(low, ground, Math.min(1, near * 4));
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const at = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}
