import type { Comment } from '@samrad/discussion/contract';
import { newId } from '@samrad/platform/api';
import { moderationWorld, type ModerationWorld } from '../testing';

const hide = { rule: 'respect', reason: 'Nedsättande om en hel grupp.' };
const restore = { reason: 'Den som skrev menade något annat.' };
let world: ModerationWorld;

beforeAll(async () => {
  world = await moderationWorld();
});
afterAll(() => world.api.stop());

describe('POST /api/comments/:id/restore', () => {
  it('brings the text back for everybody; both acts stay on the record', async () => {
    const { id } = await world.comment('Tillbaka igen.');
    await world.moderator.post(`/comments/${id}/hide`, hide);
    const answer = await world.moderator.post<Comment>(`/comments/${id}/restore`, restore);
    expect(answer.body).toMatchObject({ body: 'Tillbaka igen.', hidden: null });
    expect(answer.body.allowedOperations).toEqual(['reply', 'report', 'hide']);
    const { body: shown } = await world.nobody.get<Comment>(`/comments/${id}`);
    expect(shown.body).toBe('Tillbaka igen.');
    const acts = await world.api.database.query(
      'SELECT kind, rule, reason FROM act WHERE comment_id = $1 ORDER BY id',
      [id],
    );
    expect(acts).toEqual([
      { kind: 'hide', ...hide },
      { kind: 'restore', rule: null, ...restore },
    ]);
  });

  it('refuses everybody but moderators of the host, and what is not hidden', async () => {
    const { id } = await world.comment();
    const shown = await world.moderator.post(`/comments/${id}/restore`, restore);
    expect([shown.status, shown.body.code]).toEqual([409, 'moderation.not-hidden']);
    await world.moderator.post(`/comments/${id}/hide`, hide);
    const tried = [
      [world.stranger, 403],
      [world.official, 403],
      [world.author, 403],
      [world.nobody, 401],
    ] as const;
    for (const [who, status] of tried) {
      expect((await who.post(`/comments/${id}/restore`, restore)).status).toBe(status);
    }
  });

  it('refuses a missing reason, and answers 404 for no such comment', async () => {
    const { id } = await world.comment();
    expect((await world.moderator.post(`/comments/${id}/restore`, {})).status).toBe(400);
    expect((await world.moderator.post(`/comments/${newId()}/restore`, restore)).status).toBe(404);
  });
});
