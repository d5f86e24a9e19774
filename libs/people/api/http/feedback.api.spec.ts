import type { TestApi } from '@samrad/register/api/testing';
import { Visitor } from '../testing';
import { mailTo, startPeople } from '../testing/start-people';

const CONTACT = 'tillganglighet@example.se';
const GIVEN = { problem: 'Knappen syns inte.', place: '/sv', email: '', language: 'sv' };

describe('feedback on accessibility', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople({ SAMRAD_CONTACT: CONTACT })));
  afterAll(() => api.stop());
  beforeEach(() => api.database.query('TRUNCATE feedback, mail_outbox, throttle'));
  const visitor = (): Visitor => new Visitor(api.url);
  const kept = (): Promise<unknown[]> =>
    api.database.query('SELECT problem, place, email, language FROM feedback');

  it('is kept and mailed without anybody saying who they are', async () => {
    expect((await visitor().post('/api/feedback', GIVEN)).status).toBe(202);
    expect(await kept()).toEqual([{ ...GIVEN, email: null }]);
    const [mail] = await mailTo(api, CONTACT);
    expect(mail?.body).toContain('Knappen syns inte.');
    expect(mail?.body).toContain('inget svar önskas');
  });

  it('is kept and mailed once for a repeated key', async () => {
    const headers = { 'idempotency-key': 'f2c7f3a4-2222-4c0e-8b5e-0c6a5a1d2e3f' };
    const person = visitor();
    for (let n = 0; n < 2; n++) {
      const email = 'Anna@example.se';
      expect((await person.post('/api/feedback', { ...GIVEN, email }, headers)).status).toBe(202);
    }
    expect(await kept()).toEqual([{ ...GIVEN, email: 'anna@example.se' }]);
    expect(await mailTo(api, CONTACT)).toHaveLength(1);
  });

  it.each([
    [{ problem: ' ' }, 'problem'],
    [{ problem: 'x'.repeat(4001) }, 'problem'],
    [{ place: 'x'.repeat(301) }, 'place'],
    [{ email: 'anna' }, 'email'],
    [{ language: 'ar' }, 'language'],
  ])('refuses %j, naming the field', async (change, field) => {
    const answer = await visitor().post('/api/feedback', { ...GIVEN, ...change });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect(await kept()).toEqual([]);
  });

  it('has a high ceiling for one network', async () => {
    await visitor().post('/api/feedback', GIVEN);
    await api.database.query('UPDATE throttle SET used = 199');
    expect((await visitor().post('/api/feedback', GIVEN)).status).toBe(202);
    expect((await visitor().post('/api/feedback', GIVEN)).status).toBe(429);
  });
});
