import { ImageSweep } from '@samrad/platform/api';
import { imageIn, ONE_PIXEL } from '@samrad/platform/api/testing';
import { DRAFT_LIMITS, IMAGE_LIMITS, type UploadedImage } from '@samrad/platform/contract';
import type { ProposalReceipt, ProposalView } from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;
let stranger: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  [author, stranger] = [await world.person(), await world.person()];
});
afterAll(() => world.api.stop());

const TEXT = { title: 'Låt bussen vänta in tåget', body: 'Den går annars framför näsan på en.' };

interface Sent {
  readonly who?: Person;
  readonly type?: string;
  readonly key?: string;
}

async function upload(
  bytes: Buffer,
  { who = author, type = 'image/png', key = randomUUID() }: Sent = {},
) {
  const answer = await fetch(`${world.api.url}/api/images`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'idempotency-key': key, 'content-type': type },
    body: Buffer.from(bytes),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as UploadedImage & { code?: string },
  };
}

const show = (id: string, who?: Person, size = 'small') =>
  fetch(`${world.api.url}/api/images/${id}/${size}`, {
    headers: who ? { cookie: who.cookie } : {},
  });

const submit = (images: unknown, who = author) =>
  world.send<ProposalReceipt>('POST', '', { cookie: who.cookie, body: { ...TEXT, images } });

const image = (who = author) => imageIn(world.api.database, who);

describe('POST /api/images', () => {
  it('takes an image in once, however often it is sent', async () => {
    const key = randomUUID();
    const [first, twin] = await Promise.all([
      upload(ONE_PIXEL, { key }),
      upload(ONE_PIXEL, { key }),
    ]);
    expect([first.status, first.body]).toEqual([
      201,
      { id: expect.any(String), width: 1, height: 1 },
    ]);
    expect(twin.body).toEqual(first.body);
    const other = Buffer.concat([ONE_PIXEL, Buffer.from('x')]);
    expect((await upload(other, { key })).body.code).toBe('platform.key-reused');
    const served = await show(first.body.id, author, 'full');
    expect(served.headers.get('content-type')).toBe('image/webp');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.from(await served.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP');
  });

  it('refuses what is not what it says, and what is not an image at all', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    const codes = [
      await upload(ONE_PIXEL, { type: 'image/jpeg' }),
      await upload(svg),
      await upload(svg, { type: 'image/svg+xml' }),
      await upload(Buffer.concat([svg, ONE_PIXEL])),
      await upload(ONE_PIXEL.subarray(0, 8)),
      await upload(Buffer.concat([ONE_PIXEL.subarray(0, 30), Buffer.alloc(99, 7)])),
      await upload(Buffer.concat([ONE_PIXEL, Buffer.alloc(IMAGE_LIMITS.bytes.most)])),
    ].map(({ status, body: { code } }) => [status, code]);
    expect(codes).toEqual([
      [415, 'platform.image-type'],
      [415, 'platform.image-type'],
      [415, 'platform.unsupported-media-type'],
      [415, 'platform.image-type'],
      [415, 'platform.image-type'],
      [422, 'platform.image-broken'],
      [413, 'platform.image-too-large'],
    ]);
  });

  it('stops reading when too much comes that was not announced', async () => {
    const { port } = new URL(world.api.url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = [
      'POST /api/images HTTP/1.1',
      'host: x',
      `cookie: ${author.cookie}`,
      `idempotency-key: ${randomUUID()}`,
      'content-type: image/png',
      'transfer-encoding: chunked',
      '',
      '',
    ].join('\r\n');
    const chunk = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.write(head);
    socket.write(chunk(Buffer.from(ONE_PIXEL)));
    let sent = 0;
    const million = chunk(Buffer.alloc(1_000_000));
    while (answer === '' && sent < 200 && !socket.destroyed) {
      socket.write(million);
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    socket.destroy();
    expect(answer).toContain('413');
  });

  it('has a budget for each account', async () => {
    const eager = await world.person();
    await Promise.all(Array.from({ length: IMAGE_LIMITS.daily.most }, () => image(eager)));
    expect((await upload(ONE_PIXEL, { who: eager })).body.code).toBe('platform.image-budget');
    expect((await upload(ONE_PIXEL, { who: stranger })).status).toBe(201);
    await world.api.database.query(`UPDATE stored_image SET at = at - interval '25 hours'`);
    expect((await upload(ONE_PIXEL, { who: eager })).body.code).toBe('platform.image-budget');
    await world.api.database.query(`UPDATE stored_image SET unused_since = NULL`);
    expect((await upload(ONE_PIXEL, { who: eager })).status).toBe(201);
  });
});

describe('images of a proposal', () => {
  it('are seen by all while it stands, and by nobody else when it is taken back', async () => {
    const [a, b] = [await image(), await image()];
    expect((await show(a, stranger)).status).toBe(404);
    const { number } = (
      await submit([
        { id: b, alt: ' Hållplatsen i mörkret ' },
        { id: a, alt: null },
      ])
    ).body;
    const { body: view } = await world.send<ProposalView>('GET', `/${number}`);
    expect(view.images).toEqual([
      { id: b, width: 800, height: 600, alt: 'Hållplatsen i mörkret' },
      { id: a, width: 800, height: 600, alt: null },
    ]);
    expect(view.image).toEqual(view.images[0]);
    expect([(await show(a)).status, (await show(a, stranger, 'full')).status]).toEqual([200, 200]);
    await world.send('POST', `/${number}/withdraw`, { cookie: author.cookie });
    expect([(await show(a)).status, (await show(b, stranger)).status]).toEqual([404, 404]);
    const { body: gone } = await world.send<ProposalView>('GET', `/${number}`);
    expect([gone.images, gone.image]).toEqual([[], null]);
  });

  it.each(['child-abuse-material', 'copyright'])(
    'are shown to nobody while hidden as %s, not to whoever put them in either',
    async (rule) => {
      const id = await image();
      const { number } = (await submit([{ id, alt: null }])).body;
      const seen = () =>
        Promise.all(
          [author, stranger, undefined].map(async (who) => (await show(id, who, 'full')).status),
        );
      expect(await seen()).toEqual([200, 200, 200]);
      await world.api.database.query(
        `UPDATE proposal SET hidden_at = clock_timestamp(), hidden_rule = $2, hidden_reason = 'Ett prov av reglerna.'
         WHERE dialogue_id = $3 AND number = $1`,
        [number, rule, world.dialogue.id],
      );
      expect(await seen()).toEqual([404, 404, 404]);
    },
  );

  it('are one’s own, each with one proposal only, and described', async () => {
    const [mine, theirs] = [await image(), await image(stranger)];
    expect((await submit([{ id: mine, alt: 'En buss' }])).status).toBe(201);
    const refused = [
      await submit([{ id: theirs, alt: 'En buss' }]),
      await submit([{ id: mine, alt: 'En buss' }]),
      await submit([{ id: await image(), alt: '' }]),
      await submit([{ id: await image() }]),
      await submit(Array.from({ length: 6 }, () => ({ id: randomUUID(), alt: null }))),
    ];
    const fields = refused.map(({ status, body }) => [
      status,
      (body as { errors?: { field: string }[] }).errors?.[0]?.field,
    ]);
    expect(fields).toEqual([
      [400, 'images'],
      [400, 'images'],
      [400, 'images.0.alt'],
      [400, 'images.0.alt'],
      [400, 'images'],
    ]);
  });

  it('can be ordered anew and taken away; what nothing shows is gone after eight', async () => {
    const [a, b, loose] = [await image(), await image(), await image()];
    const { number } = (
      await submit([
        { id: a, alt: 'Ett' },
        { id: b, alt: 'Två' },
      ])
    ).body;
    const edit = (version: number, images: unknown) =>
      world.send('PUT', `/${number}`, {
        cookie: author.cookie,
        body: { ...TEXT, version, images },
      });
    await edit(1, [
      { id: b, alt: 'Två' },
      { id: a, alt: null },
    ]);
    const { body } = await world.send<ProposalView>('GET', `/${number}`);
    expect(body.images.map(({ id, alt }) => [id, alt])).toEqual([
      [b, 'Två'],
      [a, null],
    ]);
    await edit(2, [{ id: a, alt: null }]);
    expect((await show(b)).status).toBe(404);
    const sweep = world.api.app.get(ImageSweep);
    await sweep.sweep();
    expect((await show(b, author)).status).toBe(200);
    const age = (interval: string) =>
      world.api.database.query(
        `UPDATE stored_image SET unused_since = unused_since - $2::interval WHERE id = ANY ($1)`,
        [[a, b, loose], interval],
      );
    await age(`${DRAFT_LIMITS.days} days`);
    await sweep.sweep();
    expect((await show(loose, author)).status).toBe(200);
    await age('25 hours');
    expect(await sweep.sweep()).toBe(2);
    expect([(await show(a)).status, (await show(b, author)).status]).toEqual([200, 404]);
  });
});
