import express, { type Request } from 'express';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from './page-renderer';
import { nonces, pages } from './pages';

const SITE = { publicUrl: new URL('http://localhost:3000'), secure: false };

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** Renders when told to, and notes for whom. */
class HeldRenderer {
  readonly begun: string[] = [];
  private readonly held: (() => void)[] = [];

  async page({ originalUrl }: Request, nonce: string): Promise<Page> {
    this.begun.push(originalUrl);
    await new Promise<void>((resolve) => this.held.push(resolve));
    return { status: 200, headers: new Headers(), html: `${originalUrl} nonce=${nonce};` };
  }

  release(): void {
    this.held.splice(0).forEach((go) => go());
  }
}

describe('many readers at once', () => {
  let server: Server;
  let renderer: HeldRenderer;
  let arrived = 0;

  beforeEach(async () => {
    arrived = 0;
    renderer = new HeldRenderer();
    const app = express();
    app.set('trust proxy', 1);
    app.use(nonces, pages(renderer, SITE, []));
    server = createServer((request, response) => {
      app(request, response);
      arrived++;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => void server.close());

  function ask(path: string, headers: Record<string, string> = {}) {
    const { port } = server.address() as AddressInfo;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const request = get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.on('error', () => undefined);
    return { answer: promise, leave: () => void request.destroy() };
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  /** Lets everything through that is held, and what comes after it. */
  async function finish<T>(answers: Promise<T>): Promise<T> {
    const timer = setInterval(() => renderer.release(), 2);
    return answers.finally(() => clearInterval(timer));
  }

  it('renders four, lets 64 wait, and sends the next away at once', async () => {
    const first = Array.from(
      { length: 68 },
      (_, n) => ask(`/sv?${n}`, { 'x-forwarded-for': `192.0.2.${n % 4}` }).answer,
    );
    await until(() => arrived === 68);
    expect(renderer.begun).toHaveLength(4);
    const away = await ask('/sv?one-more', { 'x-forwarded-for': '198.51.100.1' }).answer;
    expect([away.status, away.retryAfter]).toEqual([503, '5']);
    expect(away.body).toContain('Många vill in just nu');
    const served = await finish(Promise.all(first));
    expect(served.every(({ status }) => status === 200)).toBe(true);
    expect(renderer.begun).toHaveLength(68);
  });

  it('gives one network half the places, and everybody else the others', async () => {
    const greedy = Array.from({ length: 34 }, (_, n) => ask(`/sv?${n}`).answer);
    await until(() => arrived === 34);
    expect((await ask('/sv?one-more').answer).status).toBe(503);
    const others = ask('/sv?other', { 'x-forwarded-for': '198.51.100.1' }).answer;
    await until(() => arrived === 36);
    const served = await finish(Promise.all([...greedy, others]));
    expect(served.every(({ status }) => status === 200)).toBe(true);
    expect((await finish(ask('/sv?again').answer)).status).toBe(200);
  });

  it('renders once for all who would see the same, each with a nonce of their own', async () => {
    const answers = Array.from({ length: 100 }, () => ask('/sv').answer);
    await until(() => arrived === 100);
    const bodies = (await finish(Promise.all(answers))).map(({ body }) => body);
    expect(renderer.begun).toEqual(['/sv']);
    expect(new Set(bodies).size).toBe(100);
    expect(bodies.every((body) => /^\/sv nonce=[\w-]{22};$/.test(body))).toBe(true);
  });

  it.each([
    ['cookies', '/sv', { cookie: 'session=1' }],
    ['a language', '/sv', { 'accept-language': 'fi' }],
    ['a query', '/sv?x', {}],
  ])('does not share with somebody who has %s', async (_, path, headers) => {
    const answers = [ask('/sv'), ask(path, headers), ask(path, { cookie: 'session=2' })];
    await until(() => arrived === 3);
    await finish(Promise.all(answers.map(({ answer }) => answer)));
    expect(renderer.begun).toHaveLength(3);
  });

  it('keeps no page: who comes afterwards gets a new one', async () => {
    await finish(ask('/sv').answer);
    await finish(ask('/sv').answer);
    expect(renderer.begun).toHaveLength(2);
  });

  it('renders nothing for somebody who left the queue', async () => {
    const first = Array.from({ length: 4 }, (_, n) => ask(`/sv?${n}`).answer);
    await until(() => arrived === 4);
    const gone = ask('/sv?gone');
    await until(() => arrived === 5);
    const connections = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    gone.leave();
    while ((await connections()) > 4) await new Promise((resolve) => setTimeout(resolve, 2));
    await finish(Promise.all(first));
    await finish(ask('/sv?last').answer);
    expect(renderer.begun).not.toContain('/sv?gone');
  });
});
