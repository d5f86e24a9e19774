import type { ActPage, CaseView, QueuePage, ReportReceipt } from '@samrad/moderation/contract';
import type { PublicComment } from '@samrad/discussion/contract';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Meningen pekar ut en person som går att känna igen.';
const hide = { rule: 'no-personal-attacks', reason };
const report = { rule: 'no-spam', words: 'Samma text står överallt.' };
let world: ModerationWorld;
type Person = ModerationWorld['moderator'];
let colleague: Person;
let reporter: Person;

beforeAll(async () => {
  world = await moderationWorld();
  colleague = await world.person('moderator');
  reporter = await world.person();
});
afterAll(() => world.api.stop());

/** A comment that was reported, and its case. */
async function reported(by: Person = reporter): Promise<{ id: string; comment: PublicComment }> {
  const comment = await world.comment();
  const { status } = await by.post<ReportReceipt>(`/posts/comment/${comment.id}/report`, report);
  expect(status).toBe(200);
  const { id } = await world.api.database.one<{ id: string }>(
    'SELECT id FROM moderation_case WHERE post_id = $1',
    [comment.id],
  );
  return { id, comment };
}

async function view(who: Person, id: string): Promise<CaseView> {
  return (await who.get<CaseView>(`/desk/cases/${id}`)).body;
}

describe('POST /api/posts/:kind/:id/report', () => {
  it('puts the post into the queue, once for each person, and tells nobody who reported', async () => {
    const { id, comment } = await reported();
    const again = await reporter.post<ReportReceipt>(`/posts/comment/${comment.id}/report`, report);
    expect(again.body.isFirst).toBe(false);
    const found = await view(world.moderator, id);
    expect(found).toMatchObject({ reports: 1, reported: [report], conflict: null });
    expect(JSON.stringify(found)).not.toContain(reporter.accountId);
    const { body } = await world.moderator.get<QueuePage>(
      `/desk/dialogues/${world.dialogue.slug}/queue`,
    );
    expect(body.items.map((item) => item.id)).toContain(id);
  });

  it('refuses the author, and those without an account', async () => {
    const { id } = await world.comment();
    const path = `/posts/comment/${id}/report`;
    expect((await world.author.post(path, report)).body.code).toBe('moderation.own-comment');
    expect((await world.nobody.post(path, report)).status).toBe(401);
  });
});

describe('POST /api/desk/cases/:id/claim and release', () => {
  it('keeps a colleague from working on it, and shows them no address of hers', async () => {
    const { id } = await reported();
    const mine = await world.moderator.post<CaseView>(`/desk/cases/${id}/claim`, {});
    expect(mine.body.claim).toMatchObject({ isMine: true });
    expect(mine.body.allowedOperations).toEqual(['release', 'hide', 'dismiss', 'suspend']);
    const theirs = await view(colleague, id);
    expect(theirs.claim).toEqual({ isMine: false, until: mine.body.claim?.until });
    expect(theirs.allowedOperations).toEqual([]);
    const refused = await colleague.post(`/desk/cases/${id}/claim`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'moderation.claimed']);
    await colleague.post(`/desk/cases/${id}/release`, {});
    expect((await view(world.moderator, id)).claim).not.toBeNull();
    const free = await world.moderator.post<CaseView>(`/desk/cases/${id}/release`, {});
    expect(free.body.claim).toBeNull();
  });

  it('runs out by itself', async () => {
    const { id } = await reported();
    await world.moderator.post(`/desk/cases/${id}/claim`, {});
    await world.api.database.query(
      `UPDATE moderation_case SET claimed_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [id],
    );
    expect((await colleague.post(`/desk/cases/${id}/claim`, {})).status).toBe(200);
  });

  it('is given to one of two who take it at once', async () => {
    const { id } = await reported();
    const answers = await Promise.all(
      [world.moderator, colleague].map((who) => who.post(`/desk/cases/${id}/claim`, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('POST /api/desk/cases/:id/hide and dismiss', () => {
  it('is decided by one of two who decide at once, and once on the record', async () => {
    const { id, comment } = await reported();
    const [hidden, dismissed] = await Promise.all([
      world.moderator.post(`/desk/cases/${id}/hide`, hide),
      colleague.post(`/desk/cases/${id}/dismiss`, { reason }),
    ]);
    expect([hidden.status, dismissed.status].sort()).toEqual([200, 409]);
    const { acts } = await world.api.database.one<{ acts: number }>(
      'SELECT count(*) AS acts FROM act WHERE comment_id = $1',
      [comment.id],
    );
    expect(Number(acts)).toBe(1);
  });

  it('tells those who reported what came of it, with the reason', async () => {
    const { id, comment } = await reported();
    await world.moderator.post(`/desk/cases/${id}/dismiss`, { reason });
    expect((await view(world.moderator, id)).decidedAt).not.toBeNull();
    const left = await world.nobody.get<PublicComment>(`/comments/${comment.id}`);
    expect(left.body).toMatchObject({ hidden: null });
  });

  it('stands on the public record with its rule, but without the post that was reported for nothing', async () => {
    const { id, comment } = await reported();
    await world.moderator.post(`/desk/cases/${id}/dismiss`, { reason });
    const path = `/dialogues/${world.dialogue.slug}/acts?limit=1`;
    const last = async () => (await world.nobody.get<ActPage>(path)).body.items[0];
    const unsaid = { subject: 'comment', number: null, proposal: null, title: null };
    expect(await last()).toMatchObject({ ...unsaid, kind: 'dismiss', rule: report.rule });
    await world.moderator.post(`/desk/cases/${id}/undo`, {});
    expect(await last()).toMatchObject({ ...unsaid, kind: 'undo', rule: null });
    const entries = await world.api.database.query<{ kind: string; told: string }>(
      `SELECT kind, concat(subject_id, payload) AS told FROM register_entry
         JOIN register_payload USING (dialogue_id, seq) WHERE dialogue_id = $1 AND kind LIKE 'report-%'`,
      [world.dialogue.id],
    );
    expect(entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['report-dismissed', 'report-reopened']),
    );
    for (const { told } of entries) expect(told).not.toContain(comment.id);
  });

  it('refuses everybody but moderators of the host', async () => {
    const { id } = await reported();
    for (const [who, status] of [
      [world.nobody, 401],
      [reporter, 403],
      [world.author, 403],
      [world.official, 403],
      [world.stranger, 403],
    ] as const) {
      expect((await who.get(`/desk/cases/${id}`)).status).toBe(status);
      expect((await who.post(`/desk/cases/${id}/hide`, hide)).status).toBe(status);
    }
  });
});

describe('POST /api/desk/cases/:id/undo', () => {
  it('takes one’s own decision back within a minute, and the case waits again', async () => {
    const { id, comment } = await reported();
    await world.moderator.post(`/desk/cases/${id}/hide`, hide);
    const other = await colleague.post(`/desk/cases/${id}/undo`, {});
    expect([other.status, other.body.code]).toEqual([409, 'moderation.undo-too-late']);
    const undone = await world.moderator.post<CaseView>(`/desk/cases/${id}/undo`, {});
    expect(undone.body).toMatchObject({ decidedAt: null, isHidden: false });
    expect(undone.body.acts.map(({ kind }) => kind)).toEqual(['hide', 'undo']);
    expect(undone.body.acts.at(-1)?.reason).toBe('moderation.undone-reason');
    expect((await world.nobody.get(`/comments/${comment.id}`)).status).toBe(200);
  });

  it('is refused a minute later', async () => {
    const { id } = await reported();
    await world.moderator.post(`/desk/cases/${id}/dismiss`, { reason });
    await world.api.database.query(
      `UPDATE act SET at = at - interval '61 seconds' WHERE id = (SELECT act_id FROM moderation_case WHERE id = $1)`,
      [id],
    );
    const late = await world.moderator.post(`/desk/cases/${id}/undo`, {});
    expect(late.body.code).toBe('moderation.undo-too-late');
  });
});

describe('nobody judges what they reported or wrote', () => {
  const ways = {
    claim: {},
    release: {},
    hide,
    dismiss: { reason },
    undo: {},
  } as const;

  it.each(Object.entries(ways))('by %s of the case', async (act, body) => {
    const { id } = await reported(world.moderator);
    const own = await view(world.moderator, id);
    expect(own).toMatchObject({ conflict: 'own-report', allowedOperations: [] });
    const { status, body: answer } = await world.moderator.post(`/desk/cases/${id}/${act}`, body);
    expect([status, answer.code]).toEqual([403, 'moderation.own-report']);
    expect((await view(colleague, id)).decidedAt).toBeNull();
  });

  it.each([
    ['/posts/comment', 'hide', hide],
    ['/posts/comment', 'restore', { reason }],
    ['/comments', 'hide', hide],
    ['/comments', 'restore', { reason }],
  ] as const)('by %s/:id/%s', async (path, act, body) => {
    const { comment } = await reported(world.moderator);
    if (act === 'restore') await colleague.post(`/comments/${comment.id}/hide`, hide);
    const { status, body: answer } = await world.moderator.post(
      `${path}/${comment.id}/${act}`,
      body,
    );
    expect([status, answer.code]).toEqual([403, 'moderation.own-report']);
  });
});
