import { STANCES, type Comment, type CommentPage } from '@samrad/discussion/contract';
import { SYSTEM } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { discussionWorld, miscountedThreads, threadIn, type DiscussionWorld } from '../testing';
import { CommentVisibility } from './comment-visibility';

describe('the counts of a thread', () => {
  let world: DiscussionWorld;

  beforeAll(async () => {
    world = await discussionWorld();
  });
  afterAll(() => world.api.stop());

  /** Hides what can be read and restores what is hidden, as moderation does. */
  function turn(id: string): Promise<void> {
    const visibility = world.api.app.get(CommentVisibility);
    return world.api.app.get(Writes).run({ actor: SYSTEM, idempotency: null }, async (tx) => {
      await tx.lock(world.dialogue.id);
      const why = { rule: 'personal-attack', reason: 'Hidden by a test of the counts.' };
      const { hidden } = await tx.one<{ hidden: boolean }>(
        'SELECT hidden_at IS NOT NULL AS hidden FROM comment WHERE id = $1',
        [id],
      );
      if (hidden) await visibility.restore(tx, id);
      else await visibility.hide(tx, id, why);
    });
  }

  /** The same numbers on every run, so that a failure can be looked at. */
  function drawing(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  }

  it('are what a recount says, after random acts that come together', async () => {
    const draw = drawing(7);
    const people = await Promise.all(Array.from({ length: 6 }, () => world.person()));
    const other = await threadIn(world.api.database, { dialogueId: world.dialogue.id });
    const threads = [world.thread.id, other.id];
    const written: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const added = people.map((person) =>
        person.post<Comment>(`/threads/${threads[draw(2)]}/comments`, {
          body: 'Bussen kunde vänta på tåget.',
          stance: STANCES[draw(STANCES.length)],
        }),
      );
      const turned = new Set(written.filter(() => draw(3) === 0));
      const [answers] = await Promise.all([
        Promise.all(added),
        Promise.all([...turned].map((id) => turn(id))),
      ]);
      written.push(...answers.map(({ body }) => body.id));
      expect(await miscountedThreads(world.api.database)).toEqual([]);
    }
    const shown = await Promise.all(
      threads.map((id) => world.nobody.get<CommentPage>(`/threads/${id}/comments`)),
    );
    const [seen] = await world.api.database.query<{ count: number }>(
      'SELECT count(*) AS count FROM comment WHERE hidden_at IS NULL',
    );
    expect(shown.reduce((sum, { body }) => sum + body.counts.total, 0)).toBe(seen?.count);
    expect(seen?.count).toBeLessThan(written.length);
  }, 60_000);

  it('move once when a comment is hidden twice', async () => {
    const person = await world.person();
    const { body } = await person.post<Comment>(`/threads/${world.thread.id}/comments`, {
      body: 'Bussen kunde vänta på tåget.',
      stance: 'for',
    });
    const visibility = world.api.app.get(CommentVisibility);
    await world.api.app.get(Writes).run({ actor: SYSTEM, idempotency: null }, async (tx) => {
      await tx.lock(world.dialogue.id);
      const why = { rule: 'personal-attack', reason: 'Hidden by a test of the counts.' };
      await visibility.hide(tx, body.id, why);
      await visibility.hide(tx, body.id, why);
    });
    expect(await miscountedThreads(world.api.database)).toEqual([]);
  });
});
