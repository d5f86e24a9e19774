import { createServer, type Server } from 'node:http';
import { drive, requireStatus } from './drive';
import { rawRequest } from './raw-request';

let server: Server;
let port: number;
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    const status = request.url === '/refused' ? 403 : 200;
    // In two pieces, as answers come over a net.
    response.writeHead(status, { 'content-length': 4 });
    response.write('ab');
    setTimeout(() => response.end('cd'), 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => server.close());

const load = (path: string) =>
  drive({
    ...{ port, connections: 4, seconds: 0.1 },
    request: () => rawRequest({ path }),
    check: requireStatus(200),
  });

describe('a driven server', () => {
  it('is asked again by every connection, and its answers are timed', async () => {
    const { rate, p50, p99 } = await load('/');
    expect(asked).toBeGreaterThan(8);
    expect(rate).toBeGreaterThan(0);
    expect(p99).toBeGreaterThanOrEqual(p50);
  });

  it('that refuses is no measurement', async () => {
    await expect(load('/refused')).rejects.toThrow('403');
  });
});
