import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { imageTypeOf } from './image-magic';
import { remakeImage } from './remake-image';

const RED = { r: 200, g: 40, b: 40 };
const PLACE = {
  IFD0: { Make: 'Kamera AB', Copyright: 'Hemlig Person' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '59/1 55/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '16/1 36/1 23/1',
  },
};

/** A photograph with the camera, the person and the place in it, lying on its side. */
function photograph(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: RED } })
    .withExif(PLACE)
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Hemlig Person</x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

/** A PNG of nothing, as large as its header says: a hundred bytes that want gigabytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(1_000_000));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

const codeOf = (bytes: Buffer): Promise<string> =>
  remakeImage(bytes).then(
    () => 'taken',
    (problem: { code: string }) => problem.code,
  );

describe('an image made anew', () => {
  it('has no place, no camera and no person in it, and stands upright', async () => {
    const original = await photograph(2_400, 1_200);
    const before = await sharp(original).metadata();
    expect(before.exif?.includes('Kamera AB')).toBe(true);
    expect(original.includes('Hemlig Person')).toBe(true);
    const { width, height, full, small } = await remakeImage(original);
    expect([width, height]).toEqual([800, 1_600]);
    for (const made of [full, small]) {
      const after = await sharp(made).metadata();
      expect(after.format).toBe('webp');
      expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      for (const word of ['Hemlig', 'Kamera', 'EXIF', 'XMP ', 'GPS'])
        expect(made.includes(word)).toBe(false);
    }
    expect(await sharp(small).metadata()).toMatchObject({ width: 240, height: 480 });
  });

  it('carries nothing that was hidden behind the picture', async () => {
    const hidden = Buffer.from('<script>alert(1)</script><?php system("id"); ?>PK\x03\x04');
    const { full } = await remakeImage(Buffer.concat([await photograph(40, 30), hidden]));
    expect(full.includes('script')).toBe(false);
    expect(full.includes('PK\x03\x04')).toBe(false);
  });

  it('is not made of a bomb, whatever it promises', async () => {
    const started = Date.now();
    expect(bomb(50_000, 50_000).length).toBeLessThan(2_000);
    expect(await codeOf(bomb(50_000, 50_000))).toBe('platform.image-too-large');
    expect(await codeOf(bomb(7_072, 7_072))).toBe('platform.image-too-large');
    expect(await codeOf(bomb(6_000, 6_000))).toBe('platform.image-broken');
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('is not made of what is broken, or of what only looks like an image', async () => {
    const png = await sharp({ create: { width: 60, height: 60, channels: 3, background: RED } })
      .png()
      .toBuffer();
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    );
    const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: RED } })
      .gif()
      .toBuffer();
    const jpegHead = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)]);
    for (const bytes of [png.subarray(0, png.length - 40), svg, gif, jpegHead, Buffer.alloc(0)]) {
      expect(await codeOf(bytes)).toBe('platform.image-broken');
    }
  });
});

it('is known by its first bytes alone', async () => {
  const made = sharp({ create: { width: 20, height: 20, channels: 3, background: RED } });
  const [jpeg, png, webp, avif, gif, tiff] = await Promise.all([
    made.clone().jpeg().toBuffer(),
    made.clone().png().toBuffer(),
    made.clone().webp().toBuffer(),
    made.clone().avif().toBuffer(),
    made.clone().gif().toBuffer(),
    made.clone().tiff().toBuffer(),
  ]);
  expect([jpeg, png, webp, avif].map(imageTypeOf)).toEqual([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
  ]);
  const others = [
    gif,
    tiff,
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.alloc(0),
  ];
  expect(others.map(imageTypeOf)).toEqual([null, null, null, null]);
  expect((await remakeImage(avif!)).width).toBe(20);
});
