import { openDataSource } from '@samrad/platform/api';
import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import { Passwords } from '@samrad/people/api';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { runCommand } from '../frame/run-command';
import { adminCommand } from './admin.command';

describe('ops admin', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    process.env['DATABASE_URL'] = database.url;
  });
  afterAll(() => database.drop());

  async function ops(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const out = new PassThrough();
    const err = new PassThrough();
    const env = { DATABASE_URL: database.url };
    const code = await runCommand([adminCommand], ['admin', ...words], {
      out,
      err,
      env,
      root: '/',
    });
    return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
  }

  it('founds the organisation and shows a password once', async () => {
    const words = [
      'create',
      '--email',
      'Anna@example.se',
      '--organisation',
      'Länsstyrelsen i Västmanland',
      '--json',
    ];
    const first = await ops(...words);
    expect(first.err).toContain('The password, shown this once:');
    const made = JSON.parse(first.out) as { password: string };
    expect(made).toMatchObject({
      email: 'anna@example.se',
      organisation: 'lansstyrelsen-i-vastmanland',
      accountMade: true,
      organisationMade: true,
      roleGiven: true,
    });
    const source = await openDataSource(database.url);
    const rows: { hash: string; name: string; kind: string; role: string }[] = await source.query(
      `SELECT a.password_hash AS hash, o.name, o.kind, m.role FROM account a
       JOIN membership m ON m.account_id = a.id JOIN organisation o ON o.id = m.organisation_id`,
    );
    await source.destroy();
    expect(rows).toMatchObject([
      { name: 'Länsstyrelsen i Västmanland', kind: 'county-board', role: 'administrator' },
    ]);
    expect(await new Passwords().matches(rows[0]?.hash ?? null, made.password)).toBe(true);

    const second = await ops(...words);
    expect(JSON.parse(second.out)).toMatchObject({
      accountMade: false,
      roleGiven: false,
      password: null,
    });
  });

  it('disables an account at once and enables it again; what it holds stays', async () => {
    const email = 'bo@example.se';
    await ops('create', '--email', email, '--organisation', 'Köpings kommun');
    const source = await openDataSource(database.url);
    const state = async (): Promise<unknown> => {
      const rows: unknown[] = await source.query(
        `SELECT a.disabled_at IS NOT NULL AS disabled,
           (SELECT count(*)::int FROM session s WHERE s.account_id = a.id) AS sessions,
           (SELECT count(*)::int FROM membership m WHERE m.account_id = a.id) AS roles
         FROM account a WHERE a.email = $1`,
        [email],
      );
      return rows[0];
    };
    await source.query(
      `INSERT INTO session (id, account_id, token_hash, device, expires_at)
       SELECT gen_random_uuid(), id, sha256('x'), '', now() + interval '1 day' FROM account WHERE email = $1`,
      [email],
    );
    const woken = new pg.Client({ connectionString: database.url });
    await woken.connect();
    await woken.query('LISTEN samrad');
    const dropped = new Promise<string | undefined>((resolve) =>
      woken.on('notification', ({ payload }) => payload?.startsWith('session') && resolve(payload)),
    );
    const disabled = await ops('disable', 'Bo@example.se', '--json');
    expect(await dropped).toBeDefined();
    await woken.end();
    expect(JSON.parse(disabled.out)).toMatchObject({ email, changed: true, sessionsEnded: 1 });
    expect(await state()).toEqual({ disabled: true, sessions: 0, roles: 1 });
    expect((await ops('disable', email)).err).toContain('disabled already');
    expect((await ops('enable', email)).err).toContain('can sign in again');
    expect(await state()).toEqual({ disabled: false, sessions: 0, roles: 1 });
    const kinds: unknown = await source.query(
      `SELECT kind FROM register_entry WHERE subject_id = (SELECT id FROM account WHERE email = $1) ORDER BY seq`,
      [email],
    );
    await source.destroy();
    expect(kinds).toEqual(
      ['account-created', 'account-disabled', 'account-enabled'].map((kind) => ({ kind })),
    );
  }, 30_000);

  it('says when there is no such account', async () => {
    const { code, err } = await ops('disable', 'nobody@example.se');
    expect({ code, err }).toMatchObject({ code: 1 });
    expect(err).toContain('There is no account with that address.');
  });

  it.each([
    [['disable'], 'Say whose account'],
    [['delete'], 'Say what to do'],
    [['create', '--organisation', 'x-y'], '--email is missing.'],
    [['create', '--email', 'nobody', '--organisation', 'x-y'], '--email is not an e-mail address.'],
    [['create', '--email', 'a@example.se', '--organisation', '!!'], '--organisation needs a name'],
    [
      ['create', '--email', 'a@example.se', '--organisation', 'x-y', '--kind', 'club'],
      '--kind is one of',
    ],
  ])('refuses %j with one sentence', async (words, sentence) => {
    const { code, err } = await ops(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
