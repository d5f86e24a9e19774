import { dialogueIn } from '@samrad/dialogues/api/testing';
import type { ProposalReceipt, ProposalSummary } from '@samrad/proposals/contract';
import { LiveClient } from '@samrad/register/api/testing';
import type { LiveEvent } from '@samrad/register/contract';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;
let reader: Person;
const clients: LiveClient[] = [];

beforeAll(async () => {
  world = await ProposalsWorld.start();
  [author, reader] = [await world.person(), await world.person()];
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => world.api.stop());

const TEXT = {
  title: 'Ring-buss till vårdcentralen',
  body: 'Ett nummer att ringa, samma för alla. Min mamma kan inte använda appen.',
};

async function connect(cookie?: string): Promise<LiveClient> {
  const client = await LiveClient.connect(world.api.url, cookie);
  clients.push(client);
  return client;
}

async function submit(): Promise<ProposalReceipt> {
  const sent = { cookie: author.cookie, body: TEXT };
  return (await world.send<ProposalReceipt>('POST', '', sent)).body;
}

function stateOf(event: LiveEvent | undefined): ProposalSummary {
  return event?.state as ProposalSummary;
}

describe('proposals live', () => {
  it('come to every follower of the dialogue in order, and to nobody else', async () => {
    const { organisationId } = world;
    const elsewhere = await dialogueIn(world.api.database, { organisationId });
    const [one, two, stranger] = [await connect(), await connect(reader.cookie), await connect()];
    await one.follow(world.dialogue.id);
    await two.follow(world.dialogue.id);
    await stranger.follow(elsewhere.id);
    const { number, id } = await submit();
    await world.send('PUT', `/${number}/support`, reader);
    const edited = { title: 'Ring-buss till lasarettet', body: TEXT.body, version: 1 };
    await world.send('PUT', `/${number}`, { cookie: author.cookie, body: edited });
    const { body: last } = await world.send<{ seq: number }>(
      'DELETE',
      `/${number}/support`,
      reader,
    );
    await Promise.all([one.reached(last.seq), two.reached(last.seq)]);
    for (const client of [one, two]) {
      expect(client.events.map(({ kind, subject }) => [kind, subject])).toEqual([
        ['proposal-submitted', id],
        ['support-given', id],
        ['proposal-edited', id],
        ['support-withdrawn', id],
      ]);
    }
    expect(stateOf(two.events.at(-1))).toMatchObject({
      number,
      title: edited.title,
      version: 2,
      supports: 0,
      comments: 0,
      status: 'submitted',
    });
    const { accountId } = reader;
    expect(JSON.stringify(one.events)).not.toContain(accountId);
    expect(stateOf(one.events[0])).not.toHaveProperty('supported');
    expect(stranger.events).toEqual([]);
  });

  it('are caught up with after the last number seen, each once', async () => {
    const client = await connect();
    await client.follow(world.dialogue.id);
    const seen = await submit();
    await client.reached(seen.seq);
    client.close();
    const missed = [await submit(), await submit()];
    const back = await connect();
    await back.follow(world.dialogue.id, seen.seq);
    await back.reached(missed[1]!.seq);
    expect(back.events.map(({ subject }) => subject)).toEqual(missed.map(({ id }) => id));
    expect(back.batches[0]?.from).toBe(seen.seq);
  });

  it('do not bring back what was withdrawn, nor the name of who withdrew it', async () => {
    const before = await submit();
    const { number } = await submit();
    const { body: gone } = await world.send<ProposalReceipt>('POST', `/${number}/withdraw`, author);
    const late = await connect();
    await late.follow(world.dialogue.id, before.seq);
    await late.reached(gone.seq);
    expect(late.events.map(({ kind }) => kind)).toEqual([
      'proposal-submitted',
      'proposal-withdrawn',
    ]);
    for (const event of late.events) {
      expect(stateOf(event)).toMatchObject({
        number,
        status: 'withdrawn',
        title: null,
        excerpt: null,
        author: null,
      });
    }
  });
});
