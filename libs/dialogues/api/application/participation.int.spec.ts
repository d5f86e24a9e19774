import { ACTS, ROUND_ACTS, ROUND_KINDS } from '@samrad/dialogues/contract';
import { DialoguesModule } from '../dialogues.module';
import { dialoguesEntities } from '../persistence/dialogues.entities';
import { Participation } from './participation';
import { daysFromNow, dialogueIn, participantIn } from '../testing/dialogue.builder';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { newId, Problem } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';

const ctx = { actor: SYSTEM, idempotency: null };
let api: TestApi;
let organisationId: string;

beforeAll(async () => {
  api = await startTestApi({
    modules: [PeopleModule, DialoguesModule],
    entities: [...peopleEntities, ...dialoguesEntities],
  });
  organisationId = newId();
  await api.database.query(
    `INSERT INTO organisation (id, slug, kind, name) VALUES ($1, 'regionen', 'region', 'Regionen')`,
    [organisationId],
  );
});
afterAll(() => api.stop());

async function accounts(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await api.database.query(
    `INSERT INTO account (id, email, password_hash, language)
     SELECT id, id || '@example.org', '$argon2id$x', 'sv' FROM unnest($1::uuid[]) id`,
    [ids],
  );
  return ids;
}

const figuresOf = (dialogueId: string) =>
  api.database.one<{ participants: number; comments: number }>(
    'SELECT participants, comments FROM dialogue_figures WHERE dialogue_id = $1',
    [dialogueId],
  );

describe('which round allows what', () => {
  it('stands in the database as in the contract', async () => {
    const rows = await api.database.query<{ kind: string; act: string }>(
      'SELECT kind, act FROM round_kind_act',
    );
    const pairs = rows.map(({ kind, act }) => `${kind} ${act}`).sort();
    const contract = ROUND_KINDS.flatMap((kind) =>
      ROUND_ACTS[kind].map((act) => `${kind} ${act}`),
    ).sort();
    expect(pairs).toEqual(contract);
  });

  it('is asked of the clock: not before opening, not after closing', async () => {
    const rounds = [
      { kind: 'opinion', opensAt: daysFromNow(-9), closesAt: daysFromNow(-1) },
      { kind: 'proposals', opensAt: daysFromNow(-1), closesAt: daysFromNow(1) },
      { kind: 'discussion', opensAt: daysFromNow(1), closesAt: daysFromNow(2) },
    ] as const;
    const { id } = await dialogueIn(api.database, { organisationId, rounds });
    const allowed: string[] = [];
    for (const act of ACTS) {
      const { open } = await api.database.one<{ open: boolean }>(
        'SELECT dialogue_allows($1, $2) AS open',
        [id, act],
      );
      if (open) allowed.push(act);
    }
    expect(allowed).toEqual(['submit-proposal', 'support', 'comment']);
  });

  it('lets nobody write in an imported record', async () => {
    const { id } = await dialogueIn(api.database, { organisationId });
    await api.database.query(
      `UPDATE dialogue SET source_ref = 'x', source_name = 'x', source_licence = 'x', source_attribution = 'x' WHERE id = $1`,
      [id],
    );
    const { open } = await api.database.one<{ open: boolean }>(
      `SELECT dialogue_allows($1, 'comment') AS open`,
      [id],
    );
    expect(open).toBe(false);
  });
});

describe('when a write waits for the lock until the round has closed', () => {
  it('is refused, although the round was open when it came', async () => {
    const closesAt = new Date(Date.now() + 700);
    const rounds = [{ kind: 'proposals', opensAt: daysFromNow(-1), closesAt }] as const;
    const { id } = await dialogueIn(api.database, { organisationId, rounds });
    const writes = api.app.get(Writes);
    const participation = api.app.get(Participation);
    let holds: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (holds = resolve));
    const slow = writes.run(ctx, async (tx) => {
      await participation.requireOpen(tx, id, 'support', newId());
      holds();
      await tx.query("SELECT pg_sleep_until($1::timestamptz + interval '50 milliseconds')", [
        closesAt,
      ]);
      return 'in time';
    });
    await held;
    const late = writes.run(ctx, (tx) => participation.requireOpen(tx, id, 'support', newId()));
    const refusal = expect(late).rejects.toMatchObject({ code: 'dialogues.round-closed' });
    await expect(slow).resolves.toBe('in time');
    await refusal;
    expect(new Problem('dialogues.round-closed').status).toBe(409);
  });
});

describe('a person in a dialogue', () => {
  it('keeps one pseudonym there, has another elsewhere, and is counted once', async () => {
    const [accountId = ''] = await accounts(1);
    const first = await dialogueIn(api.database, { organisationId });
    const second = await dialogueIn(api.database, { organisationId, language: 'fi' });
    const here = await participantIn(api.database, { dialogueId: first.id, accountId });
    const again = await api.app
      .get(Writes)
      .run(ctx, (tx) => api.app.get(Participation).participant(tx, first.id, accountId));
    const there = await participantIn(api.database, { dialogueId: second.id, accountId });
    expect(again).toEqual(here);
    expect(there.id).not.toBe(here.id);
    expect(await figuresOf(first.id)).toMatchObject({ participants: 1 });
    const words = await api.database.query<{ language: string }>(
      'SELECT language FROM pseudonym_word WHERE word = $1',
      [there.pseudonym],
    );
    expect(words).toEqual([{ language: 'fi' }]);
  });

  it('never shares a pseudonym, however many join at once', async () => {
    const { id } = await dialogueIn(api.database, { organisationId });
    const ids = await accounts(600);
    const participation = api.app.get(Participation);
    const parts = [ids.slice(0, 250), ids.slice(150, 400), ids.slice(300)];
    await Promise.all(
      parts.map((part) =>
        api.app.get(Writes).run(ctx, async (tx) => {
          await participation.participants(tx, id, part);
        }),
      ),
    );
    const rows = await api.database.query<{ pseudonym: string }>(
      'SELECT pseudonym FROM participant WHERE dialogue_id = $1',
      [id],
    );
    expect(new Set(rows.map((row) => row.pseudonym)).size).toBe(600);
    expect(await figuresOf(id)).toMatchObject({ participants: 600 });
  });

  it('is drawn by chance: the same account gets different names', async () => {
    const [accountId = ''] = await accounts(1);
    const names = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const { id } = await dialogueIn(api.database, { organisationId });
      names.add((await participantIn(api.database, { dialogueId: id, accountId })).pseudonym);
    }
    expect(names.size).toBeGreaterThan(3);
  });
});

describe('counters', () => {
  it('lose nothing to each other and never go below nought', async () => {
    const { id } = await dialogueIn(api.database, { organisationId });
    const participation = api.app.get(Participation);
    const one = (delta: number) =>
      api.app.get(Writes).run(ctx, async (tx) => {
        await tx.lock(id);
        await participation.count(tx, id, 'comments', delta);
      });
    await Promise.all(Array.from({ length: 20 }, () => one(1)));
    expect(await figuresOf(id)).toMatchObject({ comments: 20 });
    await expect(one(-21)).rejects.toThrow();
  });
});
