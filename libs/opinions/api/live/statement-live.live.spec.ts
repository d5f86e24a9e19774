import { personIn } from '@samrad/people/api/testing';
import { LiveClient, type TestApi } from '@samrad/register/api/testing';
import { openDialogue, send, startOpinions } from '../testing/opinions-harness';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

describe('those who follow a dialogue', () => {
  it('get each stand as the statement with its tally now, and nobody’s name or stand', async () => {
    const dialogue = await openDialogue(api);
    const other = await openDialogue(api);
    const here = await LiveClient.connect(api.url);
    const elsewhere = await LiveClient.connect(api.url);
    await here.follow(dialogue.id);
    await elsewhere.follow(other.id);
    const { cookie } = await personIn(api.database);
    const put = (value: string) =>
      send(api, 'PUT', `${dialogue.path}/1/stand`, { cookie, body: { value } });
    await put('agree');
    await here.reached(1);
    await put('disagree');
    await send(api, 'DELETE', `${dialogue.path}/1/stand`, { cookie });
    await send(api, 'POST', dialogue.path, { cookie, body: { text: 'Bygg en tunnel i stället.' } });
    await here.reached(4);
    expect(here.events.map(({ kind }) => kind)).toEqual([
      'stand-taken',
      'stand-taken',
      'stand-taken-back',
      'statement-added',
    ]);
    const [first, , , last] = here.events;
    const { id, number } = dialogue.statements[0]!;
    expect(first).toMatchObject({
      subject: id,
      state: { id, number, tally: { agree: 1, disagree: 0, pass: 0 } },
    });
    expect(last?.state).toMatchObject({ number: 2, text: 'Bygg en tunnel i stället.' });
    expect(Object.keys(first?.state as object)).not.toContain('myStand');
    expect(JSON.stringify(here.events)).not.toMatch(/participant|account|value/);
    expect(elsewhere.events).toEqual([]);
    here.close();
    elsewhere.close();
  });

  it('who were away get the tally as it is, not as it was', async () => {
    const dialogue = await openDialogue(api);
    const { cookie } = await personIn(api.database);
    for (const value of ['agree', 'pass', 'disagree']) {
      await send(api, 'PUT', `${dialogue.path}/1/stand`, { cookie, body: { value } });
    }
    const late = await LiveClient.connect(api.url);
    await late.follow(dialogue.id, 0);
    await late.reached(3);
    const tallies = late.events.map(({ state }) => (state as { tally: object }).tally);
    expect(tallies).toEqual([{ agree: 0, disagree: 1, pass: 0 }]);
    late.close();
  });
});
