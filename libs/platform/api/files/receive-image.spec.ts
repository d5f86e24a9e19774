import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { closeAfter } from './close-after';
import { receiveImage } from './receive-image';

const pace = { wholeMs: 400, graceMs: 80, bytesPerSecond: 1_000 };
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)]);
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    receiveImage(request, pace)
      .then((bytes) => response.end(String(bytes.length)))
      .catch((problem: { code: string }) => {
        closeAfter(request, response);
        response.end(problem.code);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** All that is answered to an upload until the connection is closed, and how long that took. */
function sent(first: Buffer, each: Buffer | null): Promise<{ answer: string; ms: number }> {
  const { port } = server.address() as { port: number };
  const started = Date.now();
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    const drip = setInterval(() => each && !socket.destroyed && socket.write(each), 20);
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      resolve({ answer, ms: Date.now() - started });
    });
    const head =
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: image/png\r\ncontent-length: 9000000\r\n\r\n';
    socket.write(head);
    socket.write(first);
  });
}

describe('receiveImage', () => {
  it('gives up an upload that stalls, says so, and closes its connection', async () => {
    const { answer } = await sent(PNG, null);
    expect(answer).toContain('platform.upload-too-slow');
    expect(answer.toLowerCase()).toContain('connection: close');
  });

  it('gives up one that never ends, however fast it comes', async () => {
    const { answer, ms } = await sent(PNG, Buffer.alloc(1_000));
    expect(answer).toContain('platform.upload-too-slow');
    expect(ms).toBeGreaterThanOrEqual(pace.wholeMs);
  });
});
