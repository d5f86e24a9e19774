import { LiveClient, type TestApi } from '@samrad/register/api/testing';
import { organisationIn, personIn, Visitor } from '../testing';
import { mailTo, startPeople, tokenIn } from '../testing/start-people';

const PASSWORD = 'fyra kor i en björk';
let count = 0;
const freshAddress = (): string => `invited-${++count}@example.se`;

describe('invitations', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  async function setup(name = 'Köpings kommun') {
    const organisation = await organisationIn(api.database, { name });
    const roles = [{ organisationId: organisation.id, role: 'administrator' }] as const;
    const { cookie } = await personIn(api.database, { roles });
    const path = `/api/organisations/${organisation.slug}`;
    const as = visitor(cookie);
    const invite = (email: string, role = 'moderator', language = 'sv') =>
      as.post(`${path}/invitations`, { email, role, language });
    return { organisation, path, as, invite, list: `${path}/invitations` };
  }

  const tokenFor = async (email: string) => tokenIn((await mailTo(api, email)).at(-1)?.body);
  const answer = (token: string, as = visitor(), password?: string) =>
    as.post('/api/invitation-answers', { token, language: 'sv', ...(password && { password }) });
  const notValid = { status: 410, body: { code: 'people.link-not-valid' } };

  it('are mailed in the language asked for, or in that of the account', async () => {
    const { invite } = await setup('Norbergs kommun');
    const email = freshAddress();
    expect(await invite(email, 'official', 'fi')).toMatchObject({
      status: 201,
      body: { email, role: 'official', expired: false },
    });
    const [mail] = await mailTo(api, email);
    expect(mail?.subject).toBe('Kutsu: Norbergs kommun');
    expect(mail?.body).toMatch(/\/fi\/invitations\/[\w-]{43}$/m);
    const known = await personIn(api.database);
    await invite(known.email, 'official', 'en');
    expect((await mailTo(api, known.email))[0]?.subject).toBe('Inbjudan från Norbergs kommun');
  });

  it('keep only a hash of the link', async () => {
    const { invite } = await setup();
    const email = freshAddress();
    await invite(email);
    const token = await tokenFor(email);
    const rows = await api.database.query<{ row: string }>(
      'SELECT row_to_json(i)::text AS row FROM invitation i WHERE email = $1',
      [email],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });

  it('make an account for who has none, signed in and with the role', async () => {
    const { invite, path, organisation } = await setup();
    const email = freshAddress();
    await invite(email);
    const token = await tokenFor(email);
    const guest = visitor();
    expect((await guest.get(`/api/invitations/${token}`)).body).toEqual({
      organisation: { slug: organisation.slug, name: 'Köpings kommun' },
      role: 'moderator',
      email,
      next: 'sign-up',
    });
    expect(await answer(token, guest)).toMatchObject({ status: 401 });
    expect(await answer(token, guest, 'Sommar2026')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'password', code: 'too-common' }] },
    });
    expect(await answer(token, guest, PASSWORD)).toMatchObject({
      status: 201,
      body: { slug: organisation.slug },
    });
    expect((await guest.get('/api/me')).body).toMatchObject({
      me: { account: { email, emailConfirmed: true }, memberships: [{ role: 'moderator' }] },
    });
    expect((await guest.get(path)).body).toMatchObject({ roles: { moderator: 1 } });
  });

  it('ask who has an account to sign in with it, and drop its sockets', async () => {
    const { invite } = await setup();
    const person = await personIn(api.database);
    await invite(person.email);
    const token = await tokenFor(person.email);
    const link = `/api/invitations/${token}`;
    expect((await visitor().get(link)).body).toMatchObject({ next: 'sign-in' });
    expect((await answer(token, visitor(), PASSWORD)).status).toBe(401);
    const stranger = visitor((await personIn(api.database)).cookie);
    expect((await stranger.get(link)).body).toMatchObject({ next: 'other-account' });
    expect(await answer(token, stranger)).toMatchObject({
      status: 403,
      body: { code: 'people.invitation-of-another' },
    });
    const own = visitor(person.cookie);
    expect((await own.get(link)).body).toMatchObject({ next: 'accept' });
    const live = await LiveClient.connect(api.url, person.cookie);
    const dropped = new Promise((resolve) => live.socket.on('disconnect', resolve));
    expect((await answer(token, own)).status).toBe(201);
    await dropped;
    live.close();
  });

  it('are used once, also by two at once', async () => {
    const { invite, organisation } = await setup();
    const person = await personIn(api.database);
    await invite(person.email);
    const token = await tokenFor(person.email);
    const own = visitor(person.cookie);
    const answers = await Promise.all([answer(token, own), answer(token, own)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(await answer(token, own)).toMatchObject(notValid);
    const entries = await api.database.query(
      `SELECT FROM register_entry WHERE dialogue_id = $1 AND kind = 'member-joined'`,
      [organisation.id],
    );
    expect(entries).toHaveLength(1);
  });

  it('lead nowhere once they are old, revoked, sent anew or made up', async () => {
    const { invite, as, list } = await setup();
    const email = freshAddress();
    const { id } = (await invite(email)).body as { id: string };
    const first = await tokenFor(email);
    expect((await as.post(`${list}/${id}/mails`)).status).toBe(204);
    const second = await tokenFor(email);
    expect(second).not.toBe(first);
    expect(await answer(first, visitor(), PASSWORD)).toMatchObject(notValid);
    await api.database.query(
      `UPDATE invitation SET sent_at = sent_at - interval '15 days',
         expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [id],
    );
    expect(await answer(second, visitor(), PASSWORD)).toMatchObject(notValid);
    expect((await as.get(list)).body).toMatchObject({ items: [{ id, expired: true }] });
    await as.post(`${list}/${id}/mails`);
    const third = await tokenFor(email);
    expect((await visitor().get(`/api/invitations/${third}`)).status).toBe(200);
    expect((await as.delete(`${list}/${id}`)).status).toBe(204);
    expect(await as.delete(`${list}/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'people.invitation-not-found' },
    });
    expect(await answer(third, visitor(), PASSWORD)).toMatchObject(notValid);
    expect(await visitor().get(`/api/invitations/${'x'.repeat(43)}`)).toMatchObject(notValid);
    expect(await visitor().get('/api/invitations/short')).toMatchObject(notValid);
  });

  it('cannot be guessed: a link is tried so many times and no more', async () => {
    const token = 'y'.repeat(43);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await answer(token)).status);
    expect(statuses.slice(0, 10).every((status) => status === 410)).toBe(true);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('are sent again only so often', async () => {
    const { invite, as, list } = await setup();
    const { id } = (await invite(freshAddress())).body as { id: string };
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await as.post(`${list}/${id}/mails`)).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
  });

  it('do not stand twice, nor for a role that is held', async () => {
    const { invite, organisation } = await setup();
    const email = freshAddress();
    await invite(email);
    expect(await invite(email)).toMatchObject({
      status: 409,
      body: { code: 'people.invited-already' },
    });
    expect((await invite(email, 'official')).status).toBe(201);
    const roles = [{ organisationId: organisation.id, role: 'official' }] as const;
    const holder = await personIn(api.database, { roles });
    expect(await invite(holder.email, 'official')).toMatchObject({
      status: 409,
      body: { code: 'people.already-member' },
    });
    expect(await invite(freshAddress(), 'owner')).toMatchObject({ status: 400 });
  });

  it('are no business of another organisation', async () => {
    const { invite, list } = await setup();
    const { id } = (await invite(freshAddress())).body as { id: string };
    const other = await setup();
    expect((await other.as.get(list)).status).toBe(403);
    expect((await other.as.delete(`${list}/${id}`)).status).toBe(403);
    expect((await other.as.delete(`${other.list}/${id}`)).status).toBe(404);
    expect((await other.as.post(`${other.list}/${id}/mails`)).status).toBe(404);
  });
});
