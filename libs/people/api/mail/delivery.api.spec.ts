import { Database, writeMail } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { PeopleModule } from '../people.module';

interface Received {
  readonly to: string;
  readonly raw: string;
}

/** A real mail server on a port of its own. */
async function smtpServer(
  received: Received[],
  port = 0,
  more: SMTPServerOptions = {},
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
    ...more,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { port: (server.server.address() as AddressInfo).port, stop };
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come about within ten seconds.');
}

describe('the outbox', () => {
  let first: TestApi;
  let second: TestApi;
  let received: Received[];
  let port: number;
  let server: { stop(): Promise<void> };

  beforeAll(async () => {
    received = [];
    const started = await smtpServer(received);
    port = started.port;
    server = started;
    process.env['SAMRAD_SMTP'] = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
    first = await startTestApi({ modules: [PeopleModule] });
    second = await startTestApi({
      modules: [PeopleModule],
      databaseUrl: process.env['DATABASE_URL'],
    });
  });
  afterAll(async () => {
    delete process.env['SAMRAD_SMTP'];
    await second.stop();
    await first.stop();
    await server.stop();
  });
  beforeEach(() => received.splice(0));

  const write = (to: string, body = 'Hej åäö'): Promise<void> =>
    first.app
      .get(Writes)
      .run({ actor: SYSTEM, idempotency: null }, (tx) =>
        writeMail(tx, { to, subject: 'Välkommen', body, language: 'sv' }),
      );
  const waiting = async (): Promise<number> => {
    const row = await first.app
      .get(Database)
      .one<{ n: number }>(
        'SELECT count(*) AS n FROM mail_outbox WHERE sent_at IS NULL AND given_up_at IS NULL',
      );
    return row.n;
  };

  it('delivers a committed mail and forgets what it said', async () => {
    await write('anna@example.se');
    await until(async () => (await waiting()) === 0);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toBe('anna@example.se');
    expect(received[0]?.raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(received[0]?.raw).toMatch(/^Content-Language: sv/m);
    expect(received[0]?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    const row = await first.database.one<{ body: string | null }>(
      `SELECT body FROM mail_outbox WHERE recipient = 'anna@example.se'`,
    );
    expect(row.body).toBeNull();
  });

  it('never sends what was rolled back', async () => {
    const failing = first.app.get(Writes).run({ actor: SYSTEM, idempotency: null }, async (tx) => {
      await writeMail(tx, { to: 'ghost@example.se', subject: 'S', body: 'B', language: 'sv' });
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    await write('after@example.se');
    await until(async () => received.length > 0 && (await waiting()) === 0);
    expect(received.map(({ to }) => to)).toEqual(['after@example.se']);
  });

  it('loses and doubles nothing over a mail server that goes away and comes back, with two processes', async () => {
    await server.stop();
    const addresses = Array.from({ length: 20 }, (_, n) => `person${n}@example.se`);
    await Promise.all(addresses.map((to) => write(to)));
    await until(async () => {
      const tried = await first.database.one<{ n: number }>(
        'SELECT count(*) AS n FROM mail_outbox WHERE last_error IS NOT NULL AND sent_at IS NULL',
      );
      return tried.n > 0;
    });
    expect(received).toEqual([]);
    expect(await waiting()).toBe(20);
    server = await smtpServer(received, port);
    await until(async () => (await waiting()) === 0);
    expect(received.map(({ to }) => to).sort()).toEqual([...addresses].sort());
    expect(new Set(received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])).size).toBe(20);
  });

  it('gives up at once when the server knows no such address, and says why', async () => {
    await server.stop();
    server = await smtpServer(received, port, {
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No such user'), { responseCode: 550 })),
    });
    await write('nobody@example.se');
    await until(async () => (await waiting()) === 0);
    const row = await first.database.one<{ error: string; sent: Date | null }>(
      `SELECT last_error AS error, sent_at AS sent FROM mail_outbox WHERE recipient = 'nobody@example.se'`,
    );
    expect(row.sent).toBeNull();
    expect(row.error).toContain('No such user');
  });
});
