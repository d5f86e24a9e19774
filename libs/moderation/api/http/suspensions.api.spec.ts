import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { CaseView, DecisionPage, SuspensionPage } from '@samrad/moderation/contract';
import { moderationWorld, type ModerationWorld } from '../testing';

const DAY = 86_400_000;
const reason = 'Har trots två påpekanden fortsatt att håna en hel grupp.';
let world: ModerationWorld;
let list: string;
type Person = ModerationWorld['moderator'];

beforeAll(async () => {
  world = await moderationWorld();
  list = `/desk/dialogues/${world.dialogue.slug}/suspensions`;
});
afterAll(() => world.api.stop());

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

function writes(who: Person): Promise<{ status: number; body: { code: string } }> {
  const body = { body: 'Jag har något att säga.', stance: 'neither' };
  return who.post(`/threads/${world.thread.id}/comments`, body);
}

/** Somebody who has written in the dialogue, and their name in it. */
async function participant(role?: 'moderator'): Promise<{ who: Person; name: string }> {
  const who = await world.person(role);
  expect((await writes(who)).status).toBe(201);
  const { name } = await world.api.database.one<{ name: string }>(
    'SELECT pseudonym AS name FROM participant WHERE account_id = $1',
    [who.accountId],
  );
  return { who, name };
}

async function proposed(name: string): Promise<string> {
  const wish = { name, rule: 'respect', reason, until: inDays(7) };
  const { status, body } = await world.moderator.post<{ id: string }>(list, wish);
  expect(status).toBe(201);
  return body.id;
}

describe('a suspension', () => {
  it('bars nobody until another person has confirmed it, and then from writing only here', async () => {
    const { who, name } = await participant();
    const id = await proposed(name);
    expect((await writes(who)).status).toBe(201);
    const self = await world.moderator.post(`/desk/suspensions/${id}/confirm`, {});
    expect([self.status, self.body.code]).toEqual([403, 'moderation.same-person']);
    expect((await world.official.post(`/desk/suspensions/${id}/confirm`, {})).status).toBe(200);
    const barred = await writes(who);
    expect([barred.status, barred.body.code]).toEqual([403, 'dialogues.suspended']);
    const { body } = await who.get<DecisionPage>('/my-decisions');
    expect(body.items[0]).toMatchObject({
      kind: 'suspend',
      rule: 'respect',
      reason,
      isOver: false,
      dialogue: { slug: world.dialogue.slug },
      place: null,
    });
  });

  it('ends when it is lifted, with a reason, and by its day', async () => {
    const { who, name } = await participant();
    const id = await proposed(name);
    await world.official.post(`/desk/suspensions/${id}/confirm`, {});
    const lift = { reason: 'Har bett om ursäkt.' };
    expect((await world.moderator.post(`/desk/suspensions/${id}/lift`, lift)).status).toBe(200);
    expect((await writes(who)).status).toBe(201);
    const second = await proposed(name);
    await world.official.post(`/desk/suspensions/${second}/confirm`, {});
    const past = `clock_timestamp() - interval '1 second'`;
    await world.api.database.query(
      `WITH bar AS (UPDATE dialogue_suspension SET until = ${past} WHERE account_id = $2)
       UPDATE suspension SET until = ${past}, proposed_at = proposed_at - interval '8 days' WHERE id = $1`,
      [second, who.accountId],
    );
    expect((await writes(who)).status).toBe(201);
    await proposed(name);
  });

  it('is decided by one of two who answer at once', async () => {
    const { name } = await participant();
    const id = await proposed(name);
    const second = await world.person('moderator');
    const answers = await Promise.all([
      world.official.post(`/desk/suspensions/${id}/confirm`, {}),
      second.post(`/desk/suspensions/${id}/decline`, {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is nobody’s to propose, confirm or lift about themselves', async () => {
    const { who, name } = await participant('moderator');
    const wish = { name, rule: 'respect', reason, until: inDays(7) };
    expect((await who.post(list, wish)).body.code).toBe('moderation.own-suspension');
    const id = await proposed(name);
    for (const act of ['confirm', 'decline'] as const) {
      const { body } = await who.post(`/desk/suspensions/${id}/${act}`, {});
      expect([act, body.code]).toEqual([act, 'moderation.own-suspension']);
    }
    await world.official.post(`/desk/suspensions/${id}/confirm`, {});
    const lifted = await who.post(`/desk/suspensions/${id}/lift`, { reason });
    expect(lifted.body.code).toBe('moderation.own-suspension');
  });

  it('is refused too long, too short, twice, about nobody, and from those who do not moderate', async () => {
    const { name } = await participant();
    const wish = { name, rule: 'respect', reason, until: inDays(7) };
    for (const until of [inDays(0.5), inDays(181)]) {
      expect((await world.moderator.post(list, { ...wish, until })).status).toBe(400);
    }
    const unknown = await world.moderator.post(list, { ...wish, name: 'Ingen Alls' });
    expect(unknown.status).toBe(404);
    for (const who of [world.author, world.official, world.stranger]) {
      expect((await who.post(list, wish)).status).toBe(403);
    }
    await proposed(name);
    const twice = await world.moderator.post(list, wish);
    expect(twice.body.code).toBe('moderation.already-suspended');
  });

  it('is listed for the host, each with what the reader may do', async () => {
    const { name } = await participant();
    const id = await proposed(name);
    const mine = await world.moderator.get<SuspensionPage>(`${list}?limit=1`);
    const told = { id, name, isProposedByMe: true, isAboutMe: false, allowedOperations: [] };
    expect(mine.body.items).toMatchObject([told]);
    const theirs = await world.official.get<SuspensionPage>(`${list}?limit=1`);
    expect(theirs.body.items).toMatchObject([{ id, allowedOperations: ['confirm', 'decline'] }]);
    expect(theirs.body.next).not.toBeNull();
    expect((await world.author.get(list)).status).toBe(403);
  });

  it('moves to the past when it is declined or has run out, with the totals', async () => {
    const { name } = await participant();
    const id = await proposed(name);
    const before = (await world.official.get<SuspensionPage>(list)).body;
    await world.official.post(`/desk/suspensions/${id}/decline`, {});
    const { body } = await world.official.get<SuspensionPage>(`${list}?filter=past&limit=1`);
    expect(body.items).toMatchObject([{ id, state: 'declined', allowedOperations: [] }]);
    const { totals, waiting } = before;
    expect(body.totals).toEqual({ current: totals.current - 1, past: totals.past + 1 });
    expect(body.waiting).toBe(waiting - 1);
    expect((await world.official.get(`${list}?filter=all`)).status).toBe(400);
  });

  it('tells officials how many reports wait and are overdue, not which', async () => {
    const { id } = await world.comment();
    await world.stranger.post(`/posts/comment/${id}/report`, { rule: 'no-spam', words: '' });
    await world.api.database.query(
      `UPDATE moderation_case SET due_at = clock_timestamp() - interval '1 minute',
         opened_at = clock_timestamp() - interval '2 days' WHERE post_id = $1`,
      [id],
    );
    const { body } = await world.official.get<SuspensionPage>(list);
    expect(body.reported).toEqual({ waiting: 1, late: 1 });
    expect(JSON.stringify(body)).not.toContain(id);
  });

  it('is told in the dialogue to whom it concerns, with the reasons, and to nobody else', async () => {
    const { who, name } = await participant();
    const id = await proposed(name);
    const dialogue = `/dialogues/${world.dialogue.slug}`;
    expect((await who.get<DialogueDetail>(dialogue)).body.suspension).toBeNull();
    await world.official.post(`/desk/suspensions/${id}/confirm`, {});
    const { body } = await who.get<DialogueDetail>(dialogue);
    expect(body.bar).toBe('dialogues.suspended');
    expect(body.suspension).toMatchObject({ rule: 'respect', reason });
    expect(Date.parse(body.suspension?.until ?? '')).toBeGreaterThan(Date.now() + 6 * DAY);
    for (const other of [world.moderator, world.author, world.nobody]) {
      expect((await other.get<DialogueDetail>(dialogue)).body.suspension).toBeNull();
    }
    await world.moderator.post(`/desk/suspensions/${id}/lift`, { reason });
    expect((await who.get<DialogueDetail>(dialogue)).body.suspension).toBeNull();
  });

  it('is offered on a case until the author has one, also after the case is decided', async () => {
    const author = await participant();
    const written = await author.who.post<{ id: string }>(`/threads/${world.thread.id}/comments`, {
      body: 'Något som anmäls.',
      stance: 'neither',
    });
    await world.stranger.post(`/posts/comment/${written.body.id}/report`, {
      rule: 'no-spam',
      words: '',
    });
    const found = await world.api.database.one<{ id: string }>(
      'SELECT id FROM moderation_case WHERE post_id = $1',
      [written.body.id],
    );
    const path = `/desk/cases/${found.id}`;
    expect((await world.moderator.get<CaseView>(path)).body.allowedOperations).toContain('suspend');
    await world.moderator.post(`${path}/dismiss`, { reason });
    const decided = await world.moderator.get<CaseView>(path);
    expect(decided.body.allowedOperations).toEqual(['undo', 'suspend']);
    await proposed(author.name);
    const { body } = await world.moderator.get<CaseView>(path);
    expect(body.allowedOperations).toEqual(['undo']);
    expect(body.suspension).toMatchObject({ state: 'proposed' });
  });
});
