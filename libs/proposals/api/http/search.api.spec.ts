import { dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import { commentIn } from '@samrad/discussion/api/testing';
import type { FoundPage } from '@samrad/proposals/contract';
import { proposalIn, ProposalsWorld } from '../testing';
import type { Answered } from '../testing/proposals-world';

let world: ProposalsWorld;
let participantId: string;
let dialogueId: string;
let slug: string;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  const { database } = world.api;
  ({ id: dialogueId, slug } = await dialogueIn(database, { organisationId: world.organisationId }));
  const { accountId } = await world.person();
  ({ id: participantId } = await participantIn(database, { dialogueId, accountId }));
});
afterAll(() => world.api.stop());

const propose = (title: string, body: string, language = 'sv') =>
  proposalIn(world.api.database, { dialogueId, participantId, title, body, language });

async function search<T = FoundPage>(query: string, where = '/api/search'): Promise<Answered<T>> {
  const response = await fetch(`${world.api.url}${where}${query}`);
  return { status: response.status, body: (await response.json()) as T };
}

const titles = ({ body }: Answered<FoundPage>) =>
  body.items.map(({ title }) => title.map(({ text }) => text).join(''));

describe('GET /api/search', () => {
  it('finds proposals and comments, and says where what was sought stands', async () => {
    const { number, threadId } = await propose(
      'Bygg en färja över sundet',
      'Det är för långt runt.',
    );
    await commentIn(world.api.database, {
      threadId,
      participantId,
      body: 'Färjan behövs om natten.',
    });
    const { body } = await search('?q=farjor');
    expect(body.counts).toEqual({ proposal: 1, comment: 1 });
    expect(body.words).toEqual(['farjor']);
    expect(body.items.map(({ kind, comment }) => [kind, comment])).toEqual([
      ['proposal', null],
      ['comment', 1],
    ]);
    expect(body.items[0]).toMatchObject({
      ...{ number, language: 'sv', excerpt: [{ text: 'Det är för långt runt.', hit: false }] },
      title: [
        { text: 'Bygg en ', hit: false },
        { text: 'färja', hit: true },
        { text: ' över sundet', hit: false },
      ],
      dialogue: { slug, language: 'sv', question: 'Hur ska bussarna på landsbygden gå?' },
    });
    expect(body.items[1]?.excerpt[0]).toEqual({ text: 'Färjan', hit: true });
    expect((await search('?q=färja&kind=comment')).body.items).toHaveLength(1);
  });

  it('takes what people write for words, never for markup or marks of its own', async () => {
    await propose(
      'Ett <b>fartyg</b> \u{E000}vid\u{E001} kajen',
      'Kranen & <script>alert(1)</script> fartyget.',
    );
    const { items } = (await search('?q=fartyg')).body;
    expect(items[0]?.title.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(
      'Ett <b>[fartyg]</b> vid kajen',
    );
    // The database leaves tags out of a passage; what stands between them is text.
    expect(items[0]?.excerpt.map(({ text }) => text).join('')).toBe('Kranen & alert(1) fartyget.');
  });

  it('reads on page by page, each text once, while others come in', async () => {
    for (let n = 1; n <= 7; n += 1)
      await propose(`Plantera lindar, allé ${n}`, 'Lindarna ger skugga åt alla.');
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: Answered<FoundPage> = await search(`?q=lindar&limit=3&after=${next}`);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
      await propose('Plantera lindar och lindar och lindar', 'Den nya linden vid torget, lindar.');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(7);
  });

  it('finds nothing of what was hidden, withdrawn or changed, and everything that came back', async () => {
    const { database } = world.api;
    const { id, threadId } = await propose(
      'Bevara klockstapeln',
      'Klockstapeln är från sextonhundratalet.',
    );
    const hidden = await commentIn(database, {
      ...{ threadId, participantId, hiddenRule: 'rule' },
      body: 'Klockstapeln är granne med en tjuv.',
    });
    const tally = async () => (await search('?q=klockstapel')).body.counts;
    expect(await tally()).toEqual({ proposal: 1, comment: 0 });
    const restore = 'hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL';
    await database.query(`UPDATE comment SET ${restore} WHERE id = $1`, [hidden.id]);
    expect(await tally()).toEqual({ proposal: 1, comment: 1 });
    await database.query(`UPDATE comment SET body = 'Borttaget' WHERE id = $1`, [hidden.id]);
    expect(await tally()).toEqual({ proposal: 1, comment: 0 });
    await database.query(
      `UPDATE proposal SET status = 'withdrawn', withdrawn_at = clock_timestamp() WHERE id = $1`,
      [id],
    );
    expect((await search('?q=klockstapel')).body).toMatchObject({
      ...{ items: [], counts: { proposal: 0, comment: 0 } },
    });
    const comment = await commentIn(database, {
      threadId,
      participantId,
      body: 'Stapeln ruttnar.',
    });
    const { items } = (await search('?q=stapeln')).body;
    expect(items.find((found) => found.id === comment.id)?.title).toEqual([]);
  });

  it('finds, counts and likens no hidden proposal, and not its title beside a comment on it', async () => {
    const { database } = world.api;
    const { id, threadId } = await propose(
      'Mata svanarna i Svartån',
      'Svanarna svälter på vintern.',
    );
    await commentIn(database, { threadId, participantId, body: 'Svanar äter gräs.' });
    const look = async () => {
      const { body } = await search('?q=svanar');
      const like = await search<{ items: unknown[] }>(
        `?text=${encodeURIComponent('Mata svanarna i ån')}`,
        `/api/dialogues/${slug}/proposals/similar`,
      );
      return [body.counts, body.items.map(({ title }) => title.length > 0), like.body.items.length];
    };
    expect(await look()).toEqual([{ proposal: 1, comment: 1 }, [true, true], 1]);
    const hide = `hidden_at = clock_timestamp(), hidden_rule = 'rule', hidden_reason = 'Ett skäl att gömma.'`;
    await database.query(`UPDATE proposal SET ${hide} WHERE id = $1`, [id]);
    expect(await look()).toEqual([{ proposal: 0, comment: 1 }, [false], 0]);
    const restore = 'hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL';
    await database.query(`UPDATE proposal SET ${restore} WHERE id = $1`, [id]);
    expect(await look()).toEqual([{ proposal: 1, comment: 1 }, [true, true], 1]);
  });

  it('forgets a word with the last text that has it', async () => {
    const { database } = world.api;
    const { threadId, id } = await propose('Rusta upp Zebedeusgränd', 'Gatstenen är lös i kanten.');
    const { id: comment } = await commentIn(database, {
      threadId,
      participantId,
      body: 'Zebedeus Quistrand bor i Zebedeusgränd.',
    });
    const known = async () => {
      const rows = await database.query<{ word: string }>(
        `SELECT word FROM search_word WHERE word ~ '^(zebed|quist|gatsten)' ORDER BY word`,
      );
      return rows.map(({ word }) => word);
    };
    expect(await known()).toEqual(['gatsten', 'quistrand', 'zebedeus', 'zebedeusgrand']);
    await database.query(
      `UPDATE comment SET hidden_at = clock_timestamp(), hidden_rule = 'rule', hidden_reason = 'Ett skäl att gömma.' WHERE id = $1`,
      [comment],
    );
    expect(await known()).toEqual(['gatsten', 'zebedeusgrand']);
    await database.query(
      `UPDATE proposal SET body = btrim(repeat('Den är lös. ', 20)) WHERE id = $1`,
      [id],
    );
    expect(await known()).toEqual(['zebedeusgrand']);
    expect((await search('?q=quistrand')).body.counts).toEqual({ proposal: 0, comment: 0 });
  });

  it('refuses what no person types, and shortens what is too long', async () => {
    const many = Array.from({ length: 20 }, (_, n) => `ord${n}`).join('+');
    const { body } = await search(`?q=${many}`);
    expect([body.words.length, body.shortened]).toEqual([8, true]);
    for (const query of [
      '',
      '?q=',
      '?q=a',
      `?q=${'x'.repeat(201)}`,
      '?q=%00buss',
      '?q=buss&kind=person',
    ])
      expect([query, (await search(query)).status]).toEqual([query, 400]);
    expect((await search('?q=buss&after=WzEsMl0')).status).toBe(400);
    for (const query of [`'':*`, 'a & | ! ( )', '\\ \\\\ %', '😀😀 😀', '--;DROP'])
      expect((await search(`?q=${encodeURIComponent(query)}`)).status).toBe(200);
  });
});

describe('GET /api/dialogues/:slug/search', () => {
  it('finds what stands in the dialogue alone', async () => {
    await propose('Tvätta fontänen på torget', 'Fontänen är full av löv.');
    const here = await search('?q=fontän', `/api/dialogues/${slug}/search`);
    expect([titles(here), here.body.dialogue?.slug]).toEqual([['Tvätta fontänen på torget'], slug]);
    const there = await search('?q=fontän', `/api/dialogues/${world.dialogue.slug}/search`);
    expect([titles(there), there.body.counts]).toEqual([[], { proposal: 0, comment: 0 }]);
    expect((await search('?q=fontän', '/api/dialogues/ingen-sadan/search')).status).toBe(404);
  });
});

describe('GET /api/dialogues/:slug/proposals/similar', () => {
  it('finds proposals that are like what is being written', async () => {
    const { number } = await propose('Ställ ut bikupor på kyrkans mark', 'Bina behöver blommor.');
    const text = encodeURIComponent('Jag vill att vi sätter upp en bikupa vid kyrkan');
    const { body } = await search<{ items: { number: number }[] }>(
      `?text=${text}`,
      `/api/dialogues/${slug}/proposals/similar`,
    );
    expect(body.items[0]?.number).toBe(number);
    const nothing = await search(
      '?text=elektronmikroskop',
      `/api/dialogues/${slug}/proposals/similar`,
    );
    expect(nothing.body).toEqual({ items: [] });
    const nowhere = '/api/dialogues/ingen-sadan/proposals/similar';
    // Not one of many words is shared but a rare one, in the title.
    const { number: waiting } = await propose(
      'Väntrum med toalett i Skinnskatteberg',
      'Det drar och är kallt på perrongen.',
    );
    const long = `Väntrum med värme på Salas busstation
      Resenärerna förfryser fötterna vintermorgnarna medan busschaufförerna tomgångskör obarmhärtigt.`;
    const rare = await search<{ items: { number: number }[] }>(
      `?text=${encodeURIComponent(long)}`,
      `/api/dialogues/${slug}/proposals/similar`,
    );
    expect(rare.body.items.map((item) => item.number)).toEqual([waiting]);
    expect((await search('?text=elektronmikroskop', nowhere)).status).toBe(404);
  });
});
