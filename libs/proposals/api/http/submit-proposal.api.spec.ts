import { daysFromNow, dialogueIn } from '@samrad/dialogues/api/testing';
import {
  PROPOSAL_LIMITS,
  type ProposalReceipt,
  type ProposalView,
} from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  author = await world.person();
});
afterAll(() => world.api.stop());

const TEXT = {
  title: 'Låt bussen vänta in tåget i Sala',
  body: 'När tåget är fem minuter sent har bussen gått.\r\n\r\nLåt den vänta i tio minuter.',
};

describe('POST /api/dialogues/:slug/proposals', () => {
  it('numbers, stores with a version and a thread, and enters it in the register', async () => {
    const { status, body } = await world.send<ProposalReceipt>('POST', '', {
      cookie: author.cookie,
      body: TEXT,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ number: 1, version: 1 });
    const view = await world.send<ProposalView>('GET', `/${body.number}`);
    expect(view.body).toMatchObject({
      title: TEXT.title,
      body: TEXT.body.replaceAll('\r\n', '\n'),
      language: 'sv',
      status: 'submitted',
      supports: 0,
      comments: 0,
      mine: false,
      lastSeq: body.seq,
      allowedOperations: ['sign-in'],
    });
    const entry = await world.api.database.one(
      `SELECT e.kind, p.payload::json->>'title' AS title, t.dialogue_id = e.dialogue_id AS threaded
       FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
       JOIN proposal o ON o.id = e.subject_id JOIN thread t ON t.id = o.thread_id
       WHERE e.dialogue_id = $1 AND e.seq = $2`,
      [world.dialogue.id, body.seq],
    );
    expect(entry).toEqual({ kind: 'proposal-submitted', title: TEXT.title, threaded: true });
  });

  it('gives dense numbers to those who submit at once', async () => {
    const { slug } = await dialogueIn(world.api.database, { organisationId: world.organisationId });
    const people = await Promise.all(Array.from({ length: 12 }, () => world.person()));
    const answers = await Promise.all(
      people.map(({ cookie }) =>
        world.send<ProposalReceipt>('POST', '', { cookie, body: TEXT }, slug),
      ),
    );
    const numbers = answers.map(({ body }) => body.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('repeats the answer, not the effect, and refuses the key for another text', async () => {
    const key = randomUUID();
    const sent = { cookie: author.cookie, body: TEXT, key };
    const [first, twin] = await Promise.all([
      world.send<ProposalReceipt>('POST', '', sent),
      world.send<ProposalReceipt>('POST', '', sent),
    ]);
    expect(twin.body).toEqual(first.body);
    const other = { ...sent, body: { ...TEXT, title: 'Ett annat förslag om bussen' } };
    expect(await world.send('POST', '', other)).toMatchObject({
      status: 422,
      body: { code: 'platform.key-reused' },
    });
    const { count } = await world.api.database.one<{ count: number }>(
      'SELECT count(*) FROM proposal WHERE id = $1',
      [first.body.id],
    );
    expect(count).toBe(1);
  });

  it('names every field that is wrong', async () => {
    const least = 'x'.repeat(PROPOSAL_LIMITS.title.least - 1);
    const cases: [unknown, string[]][] = [
      [{}, ['title', 'body']],
      [{ title: least, body: TEXT.body }, ['title']],
      [{ title: 'x'.repeat(PROPOSAL_LIMITS.title.most + 1), body: 'x' }, ['title', 'body']],
      [{ ...TEXT, language: 'svenska' }, ['language']],
      [{ ...TEXT, status: 'withdrawn' }, ['status']],
      [{ title: 12, body: ['a'] }, ['title', 'body']],
      [{ ...TEXT, title: 'Låt bussen\u0000 vänta' }, ['title']],
    ];
    for (const [body, fields] of cases) {
      const answer = await world.send('POST', '', { cookie: author.cookie, body });
      const named = new Set(answer.body.errors?.map((error) => error.field));
      expect([body, answer.status, [...named].sort()]).toEqual([body, 400, fields.sort()]);
    }
  });

  it('is refused without a session, without a dialogue, and when no round takes proposals', async () => {
    const rounds = [
      { kind: 'proposals', opensAt: daysFromNow(-9), closesAt: daysFromNow(-1) },
      { kind: 'discussion', opensAt: daysFromNow(-1), closesAt: daysFromNow(9) },
    ] as const;
    const closed = await dialogueIn(world.api.database, {
      organisationId: world.organisationId,
      rounds,
    });
    const sent = { cookie: author.cookie, body: TEXT };
    const codes = [
      await world.send('POST', '', { body: TEXT }),
      await world.send('POST', '', sent, 'ingen-sadan'),
      await world.send('POST', '', sent, '%00'),
      await world.send('POST', '', sent, closed.slug),
    ].map(({ status, body }) => [status, body.code]);
    expect(codes).toEqual([
      [401, 'platform.not-signed-in'],
      [404, 'dialogues.not-found'],
      [404, 'dialogues.not-found'],
      [409, 'dialogues.round-closed'],
    ]);
  });
});
