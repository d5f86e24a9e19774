import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@samrad/platform/api';
import {
  createTestDatabase,
  STANDINGS,
  type AccessRow,
  type Standing,
  type TestDatabase,
} from '@samrad/platform/api/testing';
import { LiveHandlers } from '@samrad/register/api';
import { LiveClient } from '@samrad/register/api/testing';
import type { FollowRequest } from '@samrad/register/contract';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { startApp } from '../testing/start-app';
import { ACCESS_TABLE } from './access-table';
import { buildWorld, type BuiltWorld } from './access-world';
import { servedRoutes } from './served-routes';

describe('access', () => {
  let app: NestExpressApplication;
  let database: TestDatabase;
  let world: BuiltWorld;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startApp(database.url);
    url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    world = await buildWorld(app.get(Database));
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('has a row for every route and socket event, and for nothing else', () => {
    const served = [
      ...servedRoutes(app),
      ...app
        .get(LiveHandlers)
        .events()
        .map((event) => `socket ${event}`),
    ];
    expect(ACCESS_TABLE.map((row) => row.route).sort()).toEqual(served.sort());
  });

  it.each(ACCESS_TABLE.map((row) => [row.route, row] as const))(
    '%s answers each as it should',
    async (_, row) => {
      const answered: Record<string, number> = {};
      for (const standing of STANDINGS) answered[standing] = await attempt(row, standing);
      expect(answered).toEqual(row.expected);
    },
  );

  async function attempt(row: AccessRow, standing: Standing): Promise<number> {
    const request = await row.request(world, standing);
    const [method = '', event = ''] = row.route.split(' ');
    if (method === 'socket') return attemptEvent(event, request.body, world.cookies[standing]);
    const cookie = request.cookie ?? world.cookies[standing];
    const response = await fetch(url + request.path, {
      method,
      redirect: 'manual',
      headers: {
        'idempotency-key': randomUUID(),
        ...(cookie && { cookie }),
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...(request.raw && { 'content-type': request.raw.type }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      ...(request.raw && { body: request.raw.bytes }),
    });
    await response.arrayBuffer();
    return response.status;
  }

  async function attemptEvent(
    event: string,
    body: unknown,
    cookie: string | undefined,
  ): Promise<number> {
    const client = await LiveClient.connect(url, cookie);
    try {
      const answer = (await client.socket
        .timeout(5_000)
        .emitWithAck(event as 'dialogue.follow', body as FollowRequest)) as
        { ok: true } | { ok: false; problem: { status: number } };
      return answer.ok ? 200 : answer.problem.status;
    } finally {
      client.close();
    }
  }
});
