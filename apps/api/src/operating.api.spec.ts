import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { Config } from '@samrad/platform/api';
import { createApp } from './create-app';

const TOKEN = 'only-for-the-monitoring';
/** Stands for somebody; must be in nothing that the operator sees. */
const CANARY = 'kanariefageln';

let database: TestDatabase;
let app: NestExpressApplication;
let written: string[];

async function start(environment: Record<string, string>): Promise<NestExpressApplication> {
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: database.url, PORT: '0', ...environment });
  try {
    return await (await createApp(new Config())).init();
  } finally {
    process.env = before;
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  written = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
  }
  app = await start({ SAMRAD_METRICS_TOKEN: TOKEN, SAMRAD_LOG: 'json' });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.close();
  await database.drop();
});

const http = () => supertest(app.getHttpServer());
const settled = () => new Promise((done) => setImmediate(done));

/** The objects in the log so far, one a line. */
function logged(): Record<string, unknown>[] {
  return written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('is one JSON object a line, and bears the number that the answer has', async () => {
    const { headers } = await http().get('/api/dialogues').expect(200);
    await settled();
    const line = logged().find(
      ({ message }) => (message as { id?: string }).id === headers['x-request-id'],
    );
    expect(line).toMatchObject({
      level: 'log',
      message: { method: 'GET', address: '/api/dialogues', status: 200 },
    });
  });

  it('holds nothing of who somebody is, whatever they send and wherever it fails', async () => {
    await http().get(`/api/mailbox?to=${CANARY}@example.se`);
    await http().get(`/sv/reset-password/${CANARY}0123456789abcdef`);
    await http()
      .post('/api/session')
      .set('x-samrad', '1')
      .set('user-agent', CANARY)
      .set('cookie', `session=${CANARY}`)
      .send({ email: `${CANARY}@example.se`, password: CANARY });
    await http().get(`/api/dialogues/${encodeURIComponent(`${CANARY}\u0000`)}`);
    await settled();
    expect(logged().length).toBeGreaterThan(3);
    expect(written.join('')).not.toContain(CANARY);
  });
});

describe('the metrics', () => {
  it('are read with the token and with nothing else', async () => {
    await http().get('/metrics').expect(404);
    await http().get('/metrics').set('authorization', 'Bearer wrong').expect(404);
    const { text, headers } = await http()
      .get('/metrics')
      .set('authorization', `Bearer ${TOKEN}`)
      .expect(200);
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/samrad_database_connections [1-9]/);
    expect(text).toContain('samrad_live_connections 0');
    expect(text).toContain('samrad_mail_waiting 0');
    expect(text).not.toContain(CANARY);
  });

  it('count requests by the pattern of their route, and refusals by their code', async () => {
    await http().get('/api/dialogues/nowhere-at-all').expect(404);
    await settled();
    const { text } = await http().get('/metrics').set('authorization', `Bearer ${TOKEN}`);
    expect(text).toMatch(
      /samrad_request_seconds_count\{method="GET",route="\/api\/dialogues\/:slug",status="4xx"\} [1-9]/,
    );
    expect(text).toMatch(/samrad_problems_total\{code="dialogues.not-found"\} [1-9]/);
    expect(text).not.toContain('nowhere-at-all');
  });

  it('are not there without a token', async () => {
    const without = await start({ SAMRAD_METRICS_TOKEN: '' });
    await supertest(without.getHttpServer())
      .get('/metrics')
      .set('authorization', 'Bearer ')
      .expect(404);
    await without.close();
  });
});
