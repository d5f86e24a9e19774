import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@samrad/platform/api';
import {
  createTestDatabase,
  type AccessRow,
  type TestDatabase,
} from '@samrad/platform/api/testing';
import type { ProblemDocument } from '@samrad/platform/contract';
import { LiveClient } from '@samrad/register/api/testing';
import type { FollowRequest } from '@samrad/register/contract';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ACCESS_TABLE } from '../access/access-table';
import { buildWorld, type BuiltWorld } from '../access/access-world';
import { startApp } from '../testing/start-app';
import { hostileBodies, HOSTILE_QUERIES, HOSTILE_SEGMENTS, HOSTILE_VALUES } from './hostile-inputs';
import { insider } from './insider';

const routes = ACCESS_TABLE.filter((row) => !row.route.startsWith('socket ')).map(
  (row) => [row.route, row] as const,
);

const events = ACCESS_TABLE.filter((row) => row.route.startsWith('socket ')).map(
  (row) => [row.route, row] as const,
);

describe('hostile input', () => {
  let app: NestExpressApplication;
  let database: TestDatabase;
  let world: BuiltWorld;
  let url: string;
  /** The session of the row under trial, where it brings its own. */
  let own: string | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startApp(database.url);
    url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });

  // Some routes end the session that called them.
  beforeEach(async () => {
    world = await buildWorld(app.get(Database));
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function send(row: AccessRow, path: string, body?: string, type = 'application/json') {
    const cookie = own ?? world.cookies[insider(row)];
    const response = await fetch(url + path, {
      method: row.route.split(' ')[0]!,
      redirect: 'manual',
      headers: {
        'idempotency-key': randomUUID(),
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { status: response.status, text, type: response.headers.get('content-type') ?? '' };
  }

  it.each(routes.filter(([route]) => !route.startsWith('GET ')))(
    '%s refuses hostile fields, names them, and never breaks',
    async (_, row) => {
      const request = await row.request(world, insider(row));
      for (const [field, body] of hostileBodies((request.body ?? {}) as Record<string, unknown>)) {
        const answer = await send(row, request.path, JSON.stringify(body));
        expect({ field, status: answer.status, broken: answer.status >= 500 }).toMatchObject({
          broken: false,
        });
        if (request.body === undefined) continue;
        if (answer.status === 400) {
          const problem = JSON.parse(answer.text) as ProblemDocument;
          const isNamed = problem.errors?.some((error) => error.field.split('.')[0] === field);
          expect({
            field,
            sent: JSON.stringify(body).slice(0, 200),
            isNamed,
            problem,
          }).toEqual(expect.objectContaining({ isNamed: true }));
        }
        if (field === 'extra') expect(answer.status).toBe(400);
      }
    },
  );

  it.each(events)('%s refuses hostile messages and never breaks', async (_, row) => {
    const request = await row.request(world, insider(row));
    const client = await LiveClient.connect(url, world.cookies[insider(row)]);
    const bodies = [...hostileBodies(request.body as Record<string, unknown>)].map(
      ([, body]) => body,
    );
    for (const message of [...HOSTILE_VALUES, ...bodies]) {
      if (JSON.stringify(message).length > 15_000) continue;
      const answer = await client.socket
        .timeout(5_000)
        .emitWithAck(row.route.split(' ')[1] as 'dialogue.follow', message as FollowRequest);
      const status = answer.ok ? 200 : answer.problem.status;
      expect({
        sent: JSON.stringify(message).slice(0, 200),
        status,
        broken: status >= 500,
      }).toEqual(expect.objectContaining({ broken: false }));
    }
    client.close();
  });

  it.each(routes)('%s survives hostile addresses, queries and bodies', async (_, row) => {
    const [method = '', pattern = ''] = row.route.split(' ');
    const request = await row.request(world, insider(row));
    own = request.cookie;
    const parts = pattern.split('/');
    const addresses = parts.flatMap((part, i) =>
      part.startsWith(':')
        ? HOSTILE_SEGMENTS.map((segment) =>
            request.path
              .split('?')[0]!
              .split('/')
              .map((own, j) => (j === i ? segment : own))
              .join('/'),
          )
        : [],
    );
    if (method === 'GET')
      addresses.push(...HOSTILE_QUERIES.map((query) => request.path.split('?')[0] + query));
    for (const address of addresses) {
      const body = request.body === undefined ? undefined : JSON.stringify(request.body);
      const answer = await send(row, address, body);
      expect({
        address: address.slice(0, 120),
        status: answer.status,
        ok: answer.status < 500,
      }).toMatchObject({ ok: true });
    }
    if (method === 'GET') return;
    for (const raw of [
      '',
      '{',
      '[]',
      '"x"',
      'null',
      '{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000),
      `{"x":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
      'x'.repeat(400_000),
    ]) {
      const answer = await send(row, request.path, raw);
      expect({
        raw: raw.slice(0, 20),
        status: answer.status,
        ok: answer.status < 500,
      }).toMatchObject({ ok: true });
    }
    const form = await send(row, request.path, 'a=b', 'application/x-www-form-urlencoded');
    expect([400, 401, 403, 404, 415]).toContain(form.status);
  });
});
