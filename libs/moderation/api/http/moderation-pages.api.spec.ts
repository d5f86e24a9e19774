import type { ActPage, DeskPage } from '@samrad/moderation/contract';
import { participantIn } from '@samrad/dialogues/api/testing';
import type { Comment } from '@samrad/discussion/contract';
import { proposalIn } from '@samrad/proposals/api/testing';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Det här är ingen plats för reklam.';
let world: ModerationWorld;
let acts: string;
let desk: string;

beforeAll(async () => {
  world = await moderationWorld();
  acts = `/dialogues/${world.dialogue.slug}/acts`;
  desk = `/desk/dialogues/${world.dialogue.slug}/comments`;
  for (let i = 1; i <= 5; i++) {
    const { id } = await world.comment(`Kommentar ${i}, hemlig`);
    if (i % 2 === 0) continue;
    await world.moderator.post(`/comments/${id}/hide`, { rule: 'no-spam', reason });
    if (i === 5) await world.moderator.post(`/comments/${id}/restore`, { reason });
  }
});
afterAll(() => world.api.stop());

describe('GET /api/dialogues/:slug/acts', () => {
  it('shows everybody what was done under which rule, neither text, reason nor who', async () => {
    const { status, body } = await world.nobody.get<ActPage>(acts);
    expect(status).toBe(200);
    expect(body.totals).toMatchObject({ hide: 3, restore: 1, suspend: 0 });
    expect(body.items.map(({ kind, rule, number }) => [kind, rule, number])).toEqual([
      ['restore', null, 5],
      ['hide', 'no-spam', 5],
      ['hide', 'no-spam', 3],
      ['hide', 'no-spam', 1],
    ]);
    const text = JSON.stringify(body);
    for (const kept of ['hemlig', reason, world.moderator.accountId])
      expect(text).not.toContain(kept);
  });

  it('pages by key, and refuses unknown dialogues and forged cursors', async () => {
    const first = await world.nobody.get<ActPage>(`${acts}?limit=3`);
    const rest = await world.nobody.get<ActPage>(`${acts}?limit=3&after=${first.body.next ?? ''}`);
    expect(first.body.items).toHaveLength(3);
    expect(rest.body).toMatchObject({ next: null, items: [{ number: 1 }] });
    expect((await world.nobody.get('/dialogues/no-such/acts')).status).toBe(404);
    expect((await world.nobody.get(`${acts}?after=x`)).status).toBe(400);
  });
});

describe('GET /api/desk/dialogues/:slug/comments', () => {
  it('gives moderators every comment with its text, newest first, and what they may do', async () => {
    const { body } = await world.moderator.get<DeskPage>(desk);
    expect(body.totals).toEqual({ all: 5, hidden: 2 });
    expect(body.items.map((item) => item.comment)).toEqual([5, 4, 3, 2, 1]);
    expect(body.items[2]).toMatchObject({
      body: 'Kommentar 3, hemlig',
      hidden: { rule: 'no-spam', reason },
      allowedOperations: ['restore'],
    });
    expect(body.items[1]).toMatchObject({ hidden: null, allowedOperations: ['report', 'hide'] });
  });

  it('shows to nobody what was hidden as abuse of children', async () => {
    const { id } = await world.comment('Aldrig mer.');
    const why = { rule: 'child-abuse-material', reason: 'Uppenbart olagligt.' };
    await world.moderator.post(`/comments/${id}/hide`, why);
    const { body } = await world.moderator.get<DeskPage>(`${desk}?limit=1`);
    expect(body.items[0]).toMatchObject({ body: null, hidden: why });
    await world.moderator.post(`/comments/${id}/restore`, { reason: 'Bara ett prov.' });
  });

  it('filters the hidden ones and pages by key', async () => {
    const first = await world.moderator.get<DeskPage>(`${desk}?filter=hidden&limit=1`);
    expect(first.body.items.map((item) => item.comment)).toEqual([3]);
    const path = `${desk}?filter=hidden&limit=1&after=${first.body.next ?? ''}`;
    const second = await world.moderator.get<DeskPage>(path);
    expect(second.body).toMatchObject({ items: [{ comment: 1 }], next: null });
  });

  it('refuses everybody else, unknown dialogues, and what is not asked for as it should be', async () => {
    const tried = [
      [world.nobody, desk, 401],
      [world.author, desk, 403],
      [world.official, desk, 403],
      [world.stranger, desk, 403],
      [world.moderator, '/desk/dialogues/no-such/comments', 404],
      [world.moderator, `${desk}?filter=mine`, 400],
      [world.moderator, `${desk}?after=WzEsMl0`, 400],
    ] as const;
    for (const [who, path, status] of tried) {
      expect([path, (await who.get(path)).status]).toEqual([path, status]);
    }
  });
});

describe('the log of a thread, of mergings and of older acts', () => {
  it('says why, in the order of time whatever was written down first', async () => {
    const { database } = world.api;
    const dialogueId = world.dialogue.id;
    const { id: participantId } = await participantIn(database, {
      dialogueId,
      accountId: world.author.accountId,
    });
    const source = await proposalIn(database, { dialogueId, participantId, title: 'Nattbuss' });
    const target = await proposalIn(database, { dialogueId, participantId, title: 'Buss i natt' });
    const path = `/dialogues/${world.dialogue.slug}/proposals`;
    const why = (word: string) => ({ reason: `${word}, och det läser alla.` });
    const merge = { sources: [source.number], ...why('Samma sak') };
    await world.moderator.post(`/threads/${target.threadId}/close`, why('Stängd'));
    await world.moderator.post(`${path}/${target.number}/merge`, merge);
    await world.moderator.post(`${path}/${source.number}/unmerge`, why('Inte samma'));
    await database.query(
      `INSERT INTO act (id, dialogue_id, thread_id, kind, reason, at)
       VALUES (gen_random_uuid(), $1, $2, 'open', 'Länge sedan, i början.', '2020-01-01')`,
      [dialogueId, target.threadId],
    );
    const first = await world.nobody.get<ActPage>(`${acts}?limit=2`);
    const rest = await world.nobody.get<ActPage>(`${acts}?after=${first.body.next ?? ''}`);
    const shown = [...first.body.items, ...rest.body.items];
    expect(
      shown
        .slice(0, 3)
        .map(({ kind, proposal, into, reason: said }) => [kind, proposal, into, said]),
    ).toEqual([
      ['unmerge', source.number, target.number, why('Inte samma').reason],
      ['merge', source.number, target.number, why('Samma sak').reason],
      ['close', target.number, null, why('Stängd').reason],
    ]);
    expect(shown.at(-1)).toMatchObject({ kind: 'open', reason: 'Länge sedan, i början.' });
    expect(first.body.totals).toMatchObject({ merge: 1, unmerge: 1 });
  });
});

describe('acts on comments of a withdrawn proposal', () => {
  it('say where they were, and not what the proposal was called', async () => {
    const { database } = world.api;
    const dialogueId = world.dialogue.id;
    const { accountId } = world.author;
    const { id: participantId } = await participantIn(database, { dialogueId, accountId });
    const title = 'Ett förslag som ångras';
    const proposal = await proposalIn(database, { dialogueId, participantId, title });
    const path = `/threads/${proposal.threadId}/comments`;
    const sent = { body: 'Köp billigt hos mig.', stance: 'for' };
    const { body: comment } = await world.author.post<Comment>(path, sent);
    await world.moderator.post(`/comments/${comment.id}/hide`, { rule: 'no-spam', reason });
    const shown = async () => {
      const log = await world.nobody.get<ActPage>(acts);
      const list = await world.moderator.get<DeskPage>(desk);
      return [log.body.items[0], list.body.items[0]].map((item) => [item?.proposal, item?.title]);
    };
    expect(await shown()).toEqual([
      [proposal.number, title],
      [proposal.number, title],
    ]);
    await database.query(
      `UPDATE proposal SET status = 'withdrawn', withdrawn_at = clock_timestamp() WHERE id = $1`,
      [proposal.id],
    );
    expect(await shown()).toEqual([
      [proposal.number, null],
      [proposal.number, null],
    ]);
  });
});
