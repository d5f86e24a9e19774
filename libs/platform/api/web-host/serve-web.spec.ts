import { Logger } from '@nestjs/common';
import express from 'express';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import supertest from 'supertest';
import { serveWeb } from './serve-web';

const SCRIPT = `console.log('${'x'.repeat(3000)}')`;

/** Stands in for the application's bundle: tells what it was given, and fails on demand. */
const BUNDLE = `export const renderer = (hosts) => async (request, context) => {
  if (request.url === '/sv/none') return null;
  if (request.url === '/sv/broken') throw new Error('the application fell over');
  const seen = JSON.stringify({ ...context, nonce: undefined, origin: typeof context.origin, hosts: hosts.length > 0 });
  const words = '<p>&lt;script nonce="__NONCE__"&gt;</p>';
  return new Response('<script nonce="' + context.nonce + '"></script>' + words + seen, {
    status: request.url === '/sv/lost' ? 404 : 200, headers: { 'content-type': 'text/html' },
  });
};`;

async function setup({ address = 'http://localhost:3000', production = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-web-'));
  mkdirSync(join(folder, 'browser', 'media'), { recursive: true });
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'browser', 'main-ABCD1234.js'), SCRIPT);
  writeFileSync(join(folder, 'browser', 'first.js'), 'first');
  writeFileSync(
    join(folder, 'browser', 'media', 'atkinson-hyperlegible-next-latin-wght-normal-ABCD1234.woff2'),
    'font',
  );
  writeFileSync(join(folder, 'browser', 'index.csr.html'), 'shell');
  writeFileSync(join(folder, 'server', 'server.mjs'), BUNDLE);
  const publicUrl = new URL(address);
  const app = express();
  await serveWeb(app, {
    publicUrl,
    secure: publicUrl.protocol === 'https:',
    production,
    webFolder: folder,
  });
  app.get('/api/thing', (_request, response) => void response.json({ thing: true }));
  app.use((_request, response) => void response.status(404).json({ code: 'platform.not-found' }));
  return { app, http: supertest(app), done: () => rmSync(folder, { recursive: true }) };
}

beforeAll(() => Logger.overrideLogger(false));

describe('serving the web application', () => {
  it('leads the bare address to a language', async () => {
    const { http, done } = await setup();
    const answer = await http.get('/').set('accept-language', 'fi');
    expect([answer.status, answer.headers['location']]).toEqual([302, '/fi']);
    done();
  });

  it('puts one fresh nonce into page and policy', async () => {
    const { http, done } = await setup();
    const nonces = [];
    for (let i = 0; i < 2; i++) {
      const { text, headers } = await http.get('/sv').set('accept', 'text/html');
      const nonce = /nonce="([\w-]{22})"/.exec(text)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['cache-control']).toBe('private, no-cache');
      expect(headers['link']).toContain(
        '</media/atkinson-hyperlegible-next-latin-wght-normal-ABCD1234.woff2>; rel=preload',
      );
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
    done();
  });

  it('changes nothing in what people wrote, whatever it looks like', async () => {
    for (const production of [false, true]) {
      const { http, done } = await setup({ production });
      const { text } = await http.get('/sv').set('accept', 'text/html');
      expect(text).toContain('<p>&lt;script nonce="__NONCE__"&gt;</p>');
      done();
    }
  });

  it('hands the reader’s cookies on, and the pseudo language only outside production', async () => {
    const { http, done } = await setup();
    const { text } = await http.get('/sv').set('cookie', 'session=1').set('accept', 'text/html');
    expect(text).toContain('"cookie":"session=1"');
    expect(text).toContain('"pseudo":true');
    done();
    const real = await setup({ production: true });
    expect((await real.http.get('/sv').set('accept', 'text/html')).text).toContain(
      '"pseudo":false',
    );
    real.done();
  });

  it('keeps the page’s status, and steps aside for what is no page', async () => {
    const { http, done } = await setup();
    expect((await http.get('/sv/lost').set('accept', 'text/html')).status).toBe(404);
    expect((await http.get('/lost.js').set('accept', '*/*')).body).toEqual({
      code: 'platform.not-found',
    });
    expect((await http.get('/api/thing')).body).toEqual({ thing: true });
    expect((await http.post('/sv')).status).toBe(404);
    done();
  });

  it.each([
    ['/sv/%ff', 400],
    ['/sv/%E0%A4%A', 400],
    ['/sv/dialogues/%', 400],
    ['/sv?search=%ff', 400],
    ['/sv(aux:x)', 404],
    ['/sv/;x=1', 404],
    ['/sv//x', 404],
    ['/sv?search=(a;b//c)', 200],
    ['/sv/r%C3%A5d', 200],
  ])('reads the address %s before the application does: %d', async (path, status) => {
    const { http, done } = await setup();
    const answer = await http.get(path).set('accept', 'text/html');
    expect([answer.status, answer.text.includes('Adressen finns inte')]).toEqual([
      status,
      status !== 200,
    ]);
    done();
  });

  it.each(['localhost:3500@evil.example', 'localhost:99999', 'evil.example', 'localhost/x'])(
    'answers no page to the host %s',
    async (host) => {
      const { http, done } = await setup();
      const { status, text } = await http.get('/sv').set({ host, accept: 'text/html' });
      expect([status, text.includes('evil.example')]).toEqual([400, false]);
      done();
    },
  );

  it('is nobody’s proxy', async () => {
    const { app, done } = await setup();
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'GET http://evil.example/sv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
    server.close();
    done();
  });

  it('shows a whole page when the application falls over, without its reasons', async () => {
    const { http, done } = await setup();
    for (const path of ['/sv/broken', '/sv/none']) {
      const { status, text } = await http.get(path).set('accept', 'text/html');
      expect(status).toBe(500);
      expect(text).toContain('Något gick sönder hos oss');
      expect(text).not.toContain('fell over');
    }
    done();
  });

  it('serves files compressed, hashed ones for ever and the others briefly', async () => {
    const { http, done } = await setup();
    const script = await http.get('/main-ABCD1234.js').set('accept-encoding', 'br').buffer(true);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-encoding']).toBe('br');
    expect(Number(script.headers['content-length'])).toBeLessThan(200);
    expect(script.text).toBe(SCRIPT);
    const first = await http.get('/first.js').set('accept-encoding', 'identity');
    expect(first.headers['cache-control']).toBe('public, max-age=600');
    const again = await http.get('/first.js').set('if-none-match', String(first.headers['etag']));
    expect(again.status).toBe(304);
    done();
  });

  it('gives nothing from outside its folder, nor the bare shell', async () => {
    const { http, done } = await setup();
    for (const path of [
      '/../server/server.mjs',
      '/%2e%2e/server/server.mjs',
      '/server/server.mjs',
      '/index.csr.html',
    ]) {
      const { text } = await http.get(path).set('accept', 'application/json');
      expect(text).not.toMatch(/renderer|shell/);
    }
    done();
  });

  it('tells browsers to stay on https where the public address is', async () => {
    const { http, done } = await setup({ address: 'https://samrad.example' });
    const { headers } = await http.get('/api/thing');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    expect(headers['x-content-type-options']).toBe('nosniff');
    done();
  });
});
