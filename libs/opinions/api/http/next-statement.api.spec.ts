import { participantIn } from '@samrad/dialogues/api/testing';
import type { NextStatement } from '@samrad/opinions/contract';
import { personIn } from '@samrad/people/api/testing';
import type { TestApi } from '@samrad/register/api/testing';
import { openDialogue, send, startOpinions } from '../testing/opinions-harness';
import { statementIn } from '../testing/statement.builder';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

async function setup(statements: number) {
  const dialogue = await openDialogue(api, { statements });
  const person = await personIn(api.database);
  const next = async (cookie?: string) => {
    const { body } = await send(api, 'GET', `${dialogue.path}/next`, { cookie, key: null });
    return body as unknown as NextStatement;
  };
  return { dialogue, person, next };
}

describe('GET /api/dialogues/:slug/statements/next', () => {
  it('asks about each statement once, until there is none left', async () => {
    const { dialogue, person, next } = await setup(7);
    const asked: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const { statement, progress, allowedOperations } = await next(person.cookie);
      expect(progress).toEqual({ answered: i, total: 7 });
      expect(allowedOperations).toEqual(['state', 'take-stand']);
      asked.push(statement!.number);
      const path = `${dialogue.path}/${statement!.number}/stand`;
      await send(api, 'PUT', path, { cookie: person.cookie, body: { value: 'pass' } });
    }
    expect(asked.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await next(person.cookie)).toMatchObject({
      statement: null,
      progress: { answered: 7, total: 7 },
    });
  });

  it('asks nobody about their own statements, nor about those rejected where they come from', async () => {
    const { dialogue, person, next } = await setup(2);
    const me = await participantIn(api.database, {
      dialogueId: dialogue.id,
      accountId: person.accountId,
    });
    await statementIn(api.database, { dialogueId: dialogue.id, participantId: me.id });
    await api.database.query(
      `UPDATE statement SET imported_ref = '9', imported_moderation = -1 WHERE dialogue_id = $1 AND number = 2`,
      [dialogue.id],
    );
    expect(await next(person.cookie)).toMatchObject({
      statement: { number: 1 },
      progress: { answered: 0, total: 1 },
    });
    expect(await next(dialogue.author.cookie)).toMatchObject({
      statement: { number: 3 },
      progress: { total: 1 },
    });
  });

  it('lets those with few stands catch up, without always beginning with the same', async () => {
    const { dialogue, next } = await setup(5);
    await api.database.query(
      'UPDATE statement SET agree = 50 WHERE dialogue_id = $1 AND number <= 2',
      [dialogue.id],
    );
    const first = new Set<number>();
    for (let i = 0; i < 30; i += 1) first.add((await next()).statement!.number);
    expect([...first].sort()).toEqual([3, 4, 5]);
  });

  it('shows one to those who are not signed in, and lets them only read', async () => {
    const { next } = await setup(1);
    expect(await next()).toMatchObject({
      statement: { number: 1, allowedOperations: [] },
      allowedOperations: [],
      progress: { answered: 0, total: 1 },
    });
  });

  it('has nothing to ask in an empty dialogue, and no answer where there is none', async () => {
    const { next } = await setup(0);
    expect(await next()).toMatchObject({ statement: null, progress: { answered: 0, total: 0 } });
    expect(await send(api, 'GET', '/api/dialogues/nowhere/statements/next')).toMatchObject({
      status: 404,
    });
  });
});
