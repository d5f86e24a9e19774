import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendStream, type Pace } from './send-stream';

const PACE: Pace = { stallMs: 10_000, totalMs: 10_000 };
const CHUNK = Buffer.alloc(64 * 1024);

/** More than any socket holds back. */
async function* endless(): AsyncGenerator<Buffer> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    yield CHUNK;
  }
}

describe('sending a stream', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Answers what the reader gets, and a promise of the end of sending. */
  async function sent(pace: Pace): Promise<{ reader: IncomingMessage; done: Promise<boolean> }> {
    let done: Promise<boolean> = Promise.resolve(false);
    server = createServer((_, response) => {
      done = sendStream(response, endless(), pace).then(() => response.destroyed);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const reader = await new Promise<IncomingMessage>((resolve) => get({ port }, resolve));
    reader.on('error', () => undefined);
    return { reader, done };
  }

  it('breaks off when a reader takes nothing any more', async () => {
    const { done } = await sent({ ...PACE, stallMs: 100 });
    expect(await done).toBe(true);
  });

  it('breaks off when a reader goes on for ever, a little at a time', async () => {
    const { reader, done } = await sent({ ...PACE, totalMs: 300 });
    reader.resume();
    expect(await done).toBe(true);
  });

  it('stops when the reader leaves', async () => {
    const { reader, done } = await sent(PACE);
    reader.destroy();
    expect(await done).toBe(true);
  });
});
