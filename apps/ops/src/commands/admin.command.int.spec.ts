import { openDataSource } from '@samrad/platform/api';
import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import { Passwords } from '@samrad/people/api';
import { PassThrough } from 'node:stream';
import { runCommand } from '../frame/run-command';
import { adminCommand } from './admin.command';

describe('ops admin create', () => {
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

  it.each([
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
