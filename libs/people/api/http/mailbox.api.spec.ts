import type { TestApi } from '@samrad/register/api/testing';
import { personIn, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('GET /api/mailbox', () => {
  it('shows what was written, newest first, in the demo', async () => {
    const api: TestApi = await startPeople({ SAMRAD_DEMO: '1' });
    const visitor = new Visitor(api.url);
    const { email } = await personIn(api.database);
    const { email: other } = await personIn(api.database);
    for (const to of [email, other, email])
      await visitor.post('/api/password-resets', { email: to });
    const first = (await visitor.get(`/api/mailbox?to=${email}&limit=1`)).body as {
      items: object[];
      next: string;
    };
    expect(first.items).toMatchObject([
      { to: email, subject: 'Välj ett nytt lösenord', language: 'sv' },
    ]);
    const rest = await visitor.get(`/api/mailbox?to=${email}&limit=5&after=${first.next}`);
    expect(rest.body).toMatchObject({ items: [{ to: email }], next: null });
    expect(((await visitor.get('/api/mailbox')).body as { items: object[] }).items).toHaveLength(3);
    await api.stop();
  });

  it('is nowhere outside it', async () => {
    const api = await startPeople();
    const answer = await new Visitor(api.url).get('/api/mailbox');
    expect(answer).toMatchObject({ status: 404, body: { code: 'people.no-mailbox' } });
    await api.stop();
  });
});
