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
import { insider } from './insider';
import { withUnknown, wrongTypes } from './wrong-types';

/**
 * Fields that may be missing, and then may be null; each with a value of its type, so that wrong
 * ones are tried where the example has none. Everything else is required.
 */
const OPTIONAL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'POST /api/dialogues/:slug/proposals': { language: 'sv' },
  'POST /api/dialogues/:slug/proposals/:number/invitation': { token: 'x'.repeat(43) },
  'POST /api/dialogues/:slug/statements': { language: 'sv' },
  'POST /api/threads/:id/comments': { language: 'sv', parentId: randomUUID() },
  'socket comment.submit': { language: 'sv', parentId: randomUUID() },
};

const routes = ACCESS_TABLE.filter((row) => !/^(GET|socket) /.test(row.route)).map(
  (row) => [row.route, row] as const,
);
const events = ACCESS_TABLE.filter((row) => row.route.startsWith('socket ')).map(
  (row) => [row.route, row] as const,
);

/** What was answered, as far as it tells whether the field was refused by its name. */
function verdict(status: number, problem: ProblemDocument | null) {
  return { status, named: [...new Set(problem?.errors?.map(({ field }) => field))] };
}

describe('values of another type', () => {
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

  async function send(row: AccessRow, path: string, body: unknown, own?: string) {
    const cookie = own ?? world.cookies[insider(row)];
    const response = await fetch(url + path, {
      method: row.route.split(' ')[0]!,
      headers: {
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
        ...(cookie && { cookie }),
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const problem = text === '' ? null : (JSON.parse(text) as ProblemDocument);
    return verdict(response.status, problem);
  }

  it.each(routes)('%s refuses each and names the field', async (route, row) => {
    const { path, body, cookie } = await row.request(world, insider(row));
    if (body === undefined) return;
    const fields = { ...(body as Record<string, unknown>), ...OPTIONAL[route] };
    const wrong = [];
    for (const { field, names, value, body: sent } of wrongTypes(
      fields,
      Object.keys(OPTIONAL[route] ?? {}),
    )) {
      const answer = await send(row, path, sent, cookie);
      if (answer.status !== 400 || !names.some((name) => answer.named.includes(name))) {
        wrong.push({ field, value: JSON.stringify(value), ...answer });
      }
    }
    expect(wrong).toEqual([]);
    expect(await send(row, path, withUnknown(fields), cookie)).toEqual({
      status: 400,
      named: ['unheardOf'],
    });
  });

  it.each(events)('%s refuses each and names the field', async (route, row) => {
    const { body } = await row.request(world, insider(row));
    const fields = { ...(body as Record<string, unknown>), ...OPTIONAL[route] };
    const emit = async (message: unknown) => {
      // A connection of its own each time: one may not send so many at once.
      const client = await LiveClient.connect(url, world.cookies[insider(row)]);
      const answer = await client.socket
        .timeout(5_000)
        .emitWithAck(route.split(' ')[1] as 'dialogue.follow', message as FollowRequest);
      client.close();
      return answer.ok ? verdict(200, null) : verdict(answer.problem.status, answer.problem);
    };
    const wrong = [];
    for (const { field, names, value, body: sent } of wrongTypes(
      fields,
      Object.keys(OPTIONAL[route] ?? {}),
    )) {
      const answer = await emit(sent);
      if (answer.status !== 400 || !names.some((name) => answer.named.includes(name))) {
        wrong.push({ field, value: JSON.stringify(value), ...answer });
      }
    }
    const unknown = await emit(withUnknown(fields));
    expect(wrong).toEqual([]);
    expect(unknown).toEqual({ status: 400, named: ['unheardOf'] });
  });
});
