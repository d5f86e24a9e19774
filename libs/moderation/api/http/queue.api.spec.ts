import { participantIn } from '@samrad/dialogues/api/testing';
import { REPORT_LIMITS, type CaseSummary, type QueuePage } from '@samrad/moderation/contract';
import { proposalIn } from '@samrad/proposals/api/testing';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Inget i texten går emot reglerna.';
let world: ModerationWorld;
beforeAll(async () => (world = await moderationWorld()));
afterAll(() => world.api.stop());

async function queue(rest = '?limit=50'): Promise<QueuePage> {
  const path = `/desk/dialogues/${world.dialogue.slug}/queue${rest}`;
  return (await world.moderator.get<QueuePage>(path)).body;
}

/** A proposal that nobody has reported yet. */
async function proposal(): Promise<string> {
  const by = { dialogueId: world.dialogue.id, accountId: world.author.accountId };
  const { id: participantId } = await participantIn(world.api.database, by);
  return (await proposalIn(world.api.database, { ...by, participantId })).id;
}

async function report(postId: string, rule = 'no-spam'): Promise<CaseSummary | undefined> {
  const reporter = await world.person();
  await reporter.post(`/posts/proposal/${postId}/report`, { rule, words: '' });
  const { id } = await world.api.database.one<{ id: string }>(
    'SELECT id FROM moderation_case WHERE post_id = $1',
    [postId],
  );
  return (await queue()).items.find((item) => item.id === id);
}

describe('the queue', () => {
  it.each(['child-abuse-material', 'unlawful-threat', 'unlawful-violence'])(
    'does not show what one of the reports calls %s',
    async (rule) => {
      const postId = await proposal();
      expect((await report(postId))?.excerpt).toEqual(expect.any(String));
      const after = await report(postId, rule);
      expect(after).toMatchObject({ reports: 2, grave: true, excerpt: null });
    },
  );

  it('shows each case once, page by page, also of two that are due within a millisecond', async () => {
    for (let i = 0; i < 3; i++) await report(await proposal());
    await world.api.database.query(
      `UPDATE moderation_case k SET due_at = timestamptz '2030-01-01 12:00:00.123451Z' + o.place * interval '1 microsecond'
       FROM (SELECT id, row_number() OVER (ORDER BY id DESC) AS place FROM moderation_case) o WHERE o.id = k.id`,
    );
    const all = (await queue()).items.map(({ id }) => id);
    const seen: string[] = [];
    let next: string | null = null;
    while (seen.length < all.length) {
      const page = await queue(`?limit=1${next === null ? '' : `&after=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect([seen, next]).toEqual([all, null]);
  });
});

describe('a report', () => {
  it('is one of so many within an hour', async () => {
    const reporter = await world.person();
    const send = async () =>
      reporter.post(`/posts/proposal/${await proposal()}/report`, { rule: 'no-spam', words: '' });
    for (let i = 0; i < REPORT_LIMITS.perHour; i++) expect((await send()).status).toBe(200);
    expect((await send()).body.code).toBe('moderation.too-many-reports');
  });

  it('that led to nothing leaves no reason in the register', async () => {
    const item = await report(await proposal());
    const done = await world.moderator.post(`/desk/cases/${item?.id ?? ''}/dismiss`, { reason });
    expect(done.status).toBe(200);
    const entries = await world.api.database.query<{ payload: string }>(
      `SELECT p.payload FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
       WHERE e.dialogue_id = $1`,
      [world.dialogue.id],
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain(reason);
  });
});
