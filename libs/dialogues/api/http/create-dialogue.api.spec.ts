import type { DialogueDetail, DialogueWritten } from '@samrad/dialogues/contract';
import { changeRequest, dialogueRequest } from '../testing/dialogue.request';
import { daysFromNow } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

const create = (who: DialogueWorld['official'] | null, given = {}) =>
  world.send('POST', '/api/dialogues', who, dialogueRequest(world.organisation.slug, given));

describe('when an official creates a dialogue', () => {
  it('can be read at the address made from its question, and stands in the register', async () => {
    const { status, body } = await create(world.official);
    expect(status).toBe(201);
    const { id, slug } = body as DialogueWritten;
    expect(slug).toBe('hur-ska-bussarna-pa-landsbygden-ga-fran-2028');
    const read = await world.send('GET', `/api/dialogues/${slug}`, null);
    expect(read.body).toMatchObject({
      id,
      state: 'open',
      now: { step: 'open', kind: 'proposals' },
      organisation: { slug: world.organisation.slug, name: 'Region Västmanland' },
      languages: ['sv', 'fi'],
      figures: { participants: 0, proposals: 0 },
      lastSeq: 1,
      allowedOperations: [],
    });
    const entries = await world.api.database.query<{ kind: string }>(
      'SELECT kind FROM register_entry WHERE dialogue_id = $1',
      [id],
    );
    expect(entries).toEqual([{ kind: 'dialogue-created' }]);
  });

  it('gets another address when the question was asked before, also at the same time', async () => {
    const text = { ...changeRequest().text, question: 'Vilka skolvägar behöver bli tryggare?' };
    const all = await Promise.all(
      Array.from({ length: 4 }, () => create(world.official, { text })),
    );
    const slugs = all.map(({ body }) => (body as DialogueWritten).slug).sort();
    const base = 'vilka-skolvagar-behover-bli-tryggare';
    expect(slugs).toEqual([base, `${base}-2`, `${base}-3`, `${base}-4`]);
  });

  it('may ask in a language without Latin letters', async () => {
    const text = { ...changeRequest().text, question: '自用車載客應該如何管理才好呢？請告訴我們' };
    const { status, body } = await create(world.official, { language: 'zh-Hant', text });
    expect(status).toBe(201);
    expect((body as DialogueWritten).slug).toMatch(/^dialog-[0-9a-f]{8}$/);
  });
});

describe('who may', () => {
  it.each([
    ['nobody signed in', () => null, 401],
    ['a resident', () => world.resident, 403],
    ['a moderator', () => world.moderator, 403],
    ["another organisation's official", () => world.officialElsewhere, 403],
  ])('%s may not', async (_name, who, status) => {
    expect((await create(who())).status).toBe(status);
  });
});

describe('when something is wrong', () => {
  const rounds = (...times: [number, number][]) =>
    times.map(([opens, closes]) => ({
      kind: 'proposals' as const,
      opensAt: daysFromNow(opens).toISOString(),
      closesAt: daysFromNow(closes).toISOString(),
    }));
  const { text, translations } = changeRequest();
  it.each([
    [
      'a round that closes before it opens',
      { rounds: rounds([5, 4]) },
      'rounds.0.closesAt',
      'closes-before-opens',
    ],
    ['a round that is over', { rounds: rounds([-5, -4]) }, 'rounds.0.closesAt', 'past'],
    ['rounds out of order', { rounds: rounds([5, 6], [1, 2]) }, 'rounds.1.opensAt', 'order'],
    [
      'a ballot, which cannot be held yet',
      {
        rounds: rounds([1, 2], [3, 4]).map((round, i) =>
          i ? { ...round, kind: 'ballot' } : round,
        ),
      },
      'rounds.1.kind',
      'not-offered',
    ],
    ['no round', { rounds: [] }, 'rounds', 'too-few'],
    [
      'eleven rounds',
      { rounds: rounds(...Array<[number, number]>(11).fill([1, 2])) },
      'rounds',
      'too-many',
    ],
    [
      'an answer before the end',
      { answerDue: daysFromNow(2).toISOString() },
      'answerDue',
      'answer-before-end',
    ],
    ['a time without offset', { answerDue: '2030-01-01T12:00' }, 'answerDue', 'pattern'],
    ['a day that does not exist', { answerDue: '2030-02-31T12:00:00Z' }, 'answerDue', 'date'],
    ['a level of another kind', { level: 'rule' }, 'level', 'choice'],
    ['a short question', { text: { ...text, question: 'Hur?' } }, 'text.question', 'length'],
    [
      'a line that is too long',
      { text: { ...text, can: ['bra', 'x'.repeat(201)] } },
      'text.can.1',
      'length',
    ],
    ['a line with a NUL', { text: { ...text, can: ['bra\u0000'] } }, 'text.can.0', 'pattern'],
    ['lines that are not text', { text: { ...text, can: [{}] } }, 'text.can', 'text'],
    [
      'the same language twice',
      { translations: [...translations, ...translations] },
      'translations.1.language',
      'duplicate',
    ],
    ['an unknown organisation', { organisation: 'nowhere' }, 'organisation', 'choice'],
    ['an unknown field', { winner: 1 }, 'winner', 'unknown'],
    ['a round that is not an object', { rounds: ['x'] }, 'rounds.0', 'nestedValidation'],
    ['no text', { text: null }, 'text', 'required'],
  ])('%s is refused by name', async (_name, given, field, code) => {
    const { status, body } = await create(world.official, given);
    expect(status).toBe(400);
    const fields = (body as { errors: { field: string; code: string }[] }).errors;
    if (code === 'nestedValidation')
      expect(fields.map((one) => one.field.slice(0, 6))).toContain('rounds');
    else expect(fields).toContainEqual(expect.objectContaining({ field, code }));
  });
});

describe('what the database holds by itself', () => {
  it.each([
    ['UPDATE dialogue SET answer_due = NULL', 'dialogue_answer_due'],
    ["UPDATE dialogue SET source_name = 'x'", 'dialogue_source'],
    ["UPDATE dialogue SET level = 'x'", 'dialogue_level'],
    ["UPDATE dialogue SET slug = 'Å'", 'dialogue_slug'],
    ["UPDATE dialogue_text SET can = array_fill('x'::text, ARRAY[21])", 'dialogue_text_can'],
    ["UPDATE dialogue_text SET cannot = ARRAY[repeat('x', 201)]", 'dialogue_text_cannot'],
    ["UPDATE dialogue_text SET question = repeat('x', 201)", 'dialogue_text_question'],
    ['UPDATE round SET opens_at = closes_at', 'round_times'],
    ['UPDATE round SET position = 11', 'round_position'],
  ])('%s', async (sql, constraint) => {
    await expect(world.api.database.query(sql)).rejects.toMatchObject({ constraint });
  });
});

describe('reading', () => {
  it('gives the language asked for, else the original, and says which', async () => {
    const { body } = await create(world.official);
    const { slug } = body as DialogueWritten;
    const read = async (language: string) =>
      (await world.send('GET', `/api/dialogues/${slug}?language=${language}`, world.official))
        .body as DialogueDetail;
    expect(await read('fi')).toMatchObject({ language: 'fi', can: ['Aikataulut ja vaihdot'] });
    expect(await read('en')).toMatchObject({
      language: 'sv',
      can: ['Tider och byten', 'Var hållplatser ligger'],
    });
    expect((await read('sv')).allowedOperations).toEqual([
      'submit-proposal',
      'support',
      'comment',
      'change-dialogue',
      'change-rounds',
      'export-all',
      'invite-hosts',
    ]);
  });
});
