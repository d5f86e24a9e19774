import type { DecisionPage, MyReportPage } from '@samrad/moderation/contract';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Meningen pekar ut en person som går att känna igen.';
const report = { rule: 'no-personal-attacks', words: 'Det är hennes namn.' };
let world: ModerationWorld;
let reporter: ModerationWorld['moderator'];

beforeAll(async () => {
  world = await moderationWorld();
  reporter = await world.person();
  for (const act of ['hide', 'dismiss', null] as const) {
    const { id } = await world.comment();
    await reporter.post(`/posts/comment/${id}/report`, report);
    if (act === null) continue;
    const found = await world.api.database.one<{ id: string }>(
      'SELECT id FROM moderation_case WHERE post_id = $1',
      [id],
    );
    const body = act === 'hide' ? { rule: report.rule, reason } : { reason };
    await world.moderator.post(`/desk/cases/${found.id}/${act}`, body);
  }
});
afterAll(() => world.api.stop());

describe('GET /api/my-reports', () => {
  it('says what became of each, newest first, page by page', async () => {
    const { body } = await reporter.get<MyReportPage>('/my-reports');
    expect(body.items.map(({ outcome }) => outcome?.act ?? null)).toEqual([
      null,
      'dismiss',
      'hide',
    ]);
    expect(body.items[2]?.outcome).toMatchObject({ reason, organisation: 'Region Mitt' });
    const first = await reporter.get<MyReportPage>('/my-reports?limit=2');
    const rest = await reporter.get<MyReportPage>(
      `/my-reports?limit=2&after=${first.body.next ?? ''}`,
    );
    expect([first.body.items.length, rest.body.items.length, rest.body.next]).toEqual([2, 1, null]);
  });

  it('shows each their own, and nothing to those without an account', async () => {
    expect((await world.author.get<MyReportPage>('/my-reports')).body.items).toEqual([]);
    expect((await world.nobody.get('/my-reports')).status).toBe(401);
  });
});

describe('GET /api/my-decisions', () => {
  it('gives the author the reasons of what was hidden, not what led to nothing, nor who', async () => {
    const { body } = await world.author.get<DecisionPage>('/my-decisions');
    expect(body.items).toMatchObject([{ kind: 'hide', reason, decidedBy: 'human', isOver: false }]);
    const text = JSON.stringify(body);
    for (const kept of [reporter.accountId, world.moderator.accountId, report.words])
      expect(text).not.toContain(kept);
    expect((await reporter.get<DecisionPage>('/my-decisions')).body.items).toEqual([]);
    expect((await world.nobody.get('/my-decisions')).status).toBe(401);
  });
});
