import type { Comment, CommentPage } from '@samrad/discussion/contract';
import { newId } from '@samrad/platform/api';
import { randomUUID } from 'node:crypto';
import { moderationWorld, type ModerationWorld } from '../testing';

const hide = { rule: 'no-personal-attacks', reason: 'Meningen pekar ut en person.' };
let world: ModerationWorld;

beforeAll(async () => {
  world = await moderationWorld();
});
afterAll(() => world.api.stop());

describe('POST /api/comments/:id/hide', () => {
  it('takes the text from everybody but its author, who reads why', async () => {
    const { id, author } = await world.comment('Texten som göms.');
    const answer = await world.moderator.post<Comment>(`/comments/${id}/hide`, hide);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ body: null, allowedOperations: ['restore'] });
    const { body: own } = await world.author.get<Comment>(`/comments/${id}`);
    expect(own).toMatchObject({ body: 'Texten som göms.', author, statement: { ...hide } });
    for (const reader of [world.nobody, world.official, world.stranger, world.moderator]) {
      const { body: shown } = await reader.get<Comment>(`/comments/${id}`);
      expect(shown).toMatchObject({ body: null, hidden: { rule: hide.rule }, statement: null });
    }
  });

  it('puts act and entry on the record in one transaction, and nobody is named in it', async () => {
    const { id } = await world.comment();
    await world.moderator.post(`/comments/${id}/hide`, hide);
    const { database } = world.api;
    const act = await database.one(
      'SELECT kind, rule, reason, account_id AS by FROM act WHERE comment_id = $1',
      [id],
    );
    expect(act).toEqual({ kind: 'hide', ...hide, by: world.moderator.accountId });
    const entry = await database.one<{ payload: string }>(
      `SELECT p.payload FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
       WHERE e.subject_id = $1 AND e.kind = 'comment-hidden'`,
      [id],
    );
    expect(entry.payload).toContain(hide.rule);
    expect(entry.payload).not.toContain(hide.reason);
    expect(entry.payload).not.toContain(world.moderator.accountId);
  });

  it('moves the counts of thread and dialogue, and back', async () => {
    const path = `/threads/${world.thread.id}/comments`;
    const counts = async (): Promise<unknown[]> => {
      const { body } = await world.nobody.get<CommentPage>(path);
      const figures = await world.api.database.one<{ comments: number }>(
        'SELECT comments FROM dialogue_figures WHERE dialogue_id = $1',
        [world.dialogue.id],
      );
      return [body.counts.total, body.counts.stances.against, figures.comments];
    };
    const { id } = await world.comment();
    const before = await counts();
    await world.moderator.post(`/comments/${id}/hide`, hide);
    expect(await counts()).toEqual(before.map((count) => Number(count) - 1));
    await world.moderator.post(`/comments/${id}/restore`, { reason: 'Vi läste fel.' });
    expect(await counts()).toEqual(before);
  });

  it('refuses moderators of other organisations, officials, residents, the author and nobody', async () => {
    const { id } = await world.comment();
    const tried = [
      [world.stranger, 403],
      [world.official, 403],
      [world.author, 403],
      [world.nobody, 401],
    ] as const;
    for (const [who, status] of tried) {
      expect((await who.post(`/comments/${id}/hide`, hide)).status).toBe(status);
      expect((await who.post(`/comments/${id}/restore`, hide)).status).toBe(
        status === 403 ? 400 : status,
      );
    }
    const { body } = await world.nobody.get<Comment>(`/comments/${id}`);
    expect(body.hidden).toBeNull();
  });

  it('tells nobody but the author and moderators of the host who wrote it and where they stood', async () => {
    const { id, author, stance } = await world.comment();
    await world.moderator.post(`/comments/${id}/hide`, hide);
    const told = async (who: typeof world.nobody) => {
      const one = (await who.get<Comment>(`/comments/${id}`)).body;
      const page = (await who.get<CommentPage>(`/threads/${world.thread.id}/comments`)).body;
      const inPage = page.items.find((item) => item.id === id);
      return [one, inPage].map((found) => [found?.author, found?.stance]);
    };
    const [all, none] = [
      [author, stance],
      [null, null],
    ];
    for (const who of [world.author, world.moderator]) expect(await told(who)).toEqual([all, all]);
    for (const who of [world.nobody, world.stranger, world.official]) {
      expect(await told(who)).toEqual([none, none]);
    }
  });

  it("refuses a moderator's own comment", async () => {
    const path = `/threads/${world.thread.id}/comments`;
    const own = await world.moderator.post<Comment>(path, { body: 'Jag själv.', stance: 'for' });
    expect(own.body.allowedOperations).not.toContain('hide');
    const answer = await world.moderator.post(`/comments/${own.body.id}/hide`, hide);
    expect([answer.status, answer.body.code]).toEqual([403, 'moderation.own-comment']);
  });

  it('happens once: a repeated key repeats the answer, a second act is refused', async () => {
    const { id } = await world.comment();
    const key = randomUUID();
    const first = await world.moderator.post<Comment>(`/comments/${id}/hide`, hide, key);
    const again = await world.moderator.post<Comment>(`/comments/${id}/hide`, hide, key);
    expect(again).toEqual(first);
    const second = await world.moderator.post(`/comments/${id}/hide`, hide);
    expect([second.status, second.body.code]).toEqual([409, 'moderation.already-hidden']);
    const { count } = await world.api.database.one<{ count: number }>(
      'SELECT count(*) FROM act WHERE comment_id = $1',
      [id],
    );
    expect(count).toBe(1);
  });

  it('lets one of two moderators who act at once win', async () => {
    const { id } = await world.comment();
    const other = await world.person('moderator');
    const answers = await Promise.all(
      [world.moderator, other].map((who) => who.post(`/comments/${id}/hide`, hide)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['criticism as a rule', { ...hide, rule: 'criticism' }, 'rule'],
    ['no rule', { reason: hide.reason }, 'rule'],
    ['no reason', { rule: hide.rule }, 'reason'],
    ['too short a reason', { ...hide, reason: 'Nej.' }, 'reason'],
    ['too long a reason', { ...hide, reason: 'x'.repeat(2_001) }, 'reason'],
    ['an unknown field', { ...hide, until: 'forever' }, 'until'],
  ])('refuses %s and names the field', async (_, body, field) => {
    const { id } = await world.comment();
    const answer = await world.moderator.post(`/comments/${id}/hide`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.field)).toContain(field);
  });

  it('answers 404 for no such comment and 400 for what is no id', async () => {
    expect((await world.moderator.post(`/comments/${newId()}/hide`, hide)).status).toBe(404);
    expect((await world.moderator.post('/comments/x/hide', hide)).status).toBe(400);
  });
});
