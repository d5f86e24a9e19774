import { SEALED_RULE } from '@samrad/discussion/contract';
import type { TestApi } from '@samrad/register/api/testing';
import { parse } from 'csv-parse/sync';
import {
  contributed,
  exported,
  exportWorld,
  rowsIn,
  type Contributed,
  type ExportWorld,
} from '../testing/export.fixture';
import { startResults } from '../testing/start-results';

describe('what an export keeps to itself', () => {
  let api: TestApi;
  let world: ExportWorld;
  let open: Contributed;
  let slug: string;

  beforeAll(async () => {
    api = await startResults();
    world = await exportWorld(api.database);
    open = await contributed(api.database, world, { title: '=HYPERLINK("http://x";"klicka")' });
    slug = open.dialogue.slug;
  });
  afterAll(() => api.stop());

  it('leaves what is hidden out of the public file, and marks it in the official one', async () => {
    const csv = await exported(api, slug, '/comments');
    expect(csv.text).not.toContain('En dold mening');
    expect(csv.text).not.toContain('Hidden from the start');
    expect((await rowsIn(api, slug, 'comments'))[1]).toMatchObject({
      author: null,
      stance: null,
      body: null,
      hidden: true,
      hidden_rule: 'personal-attack',
    });
    const [, hidden] = await rowsIn(api, slug, 'comments', world.official.cookie);
    expect(hidden).toMatchObject({
      body: 'En dold mening.',
      hidden: true,
      hidden_reason: 'Hidden from the start by a test.',
      participant_id: open.participant.id,
      author: open.participant.pseudonym,
    });
  });

  it('leaves what is sealed out of the official file as well', async () => {
    const sealed = await contributed(api.database, world);
    await api.database.query(
      `UPDATE comment SET hidden_rule = $2 WHERE dialogue_id = $1 AND hidden_at IS NOT NULL`,
      [sealed.dialogue.id, SEALED_RULE],
    );
    const [, row] = await rowsIn(api, sealed.dialogue.slug, 'comments', world.official.cookie);
    expect(row).toMatchObject({ body: null, hidden: true, hidden_rule: SEALED_RULE });
  });

  it('keeps secret who supports, from officials too', async () => {
    const secret = await contributed(api.database, world, { supportVisibility: 'secret' });
    const counted = {
      proposal_number: 1,
      kind: 'counted',
      count: 1,
      supporter: null,
      given_on: null,
    };
    expect(await rowsIn(api, secret.dialogue.slug, 'supports')).toEqual([counted]);
    expect(await rowsIn(api, secret.dialogue.slug, 'supports', world.official.cookie)).toEqual([
      { ...counted, participant_id: null },
    ]);
    const [given] = await rowsIn(api, slug, 'supports');
    expect(given).toMatchObject({
      kind: 'given',
      count: 1,
      supporter: expect.any(String) as string,
    });
  });

  it.each(['public', 'official'] as const)(
    'tells the day of a support and not the moment, in the %s file',
    async (audience) => {
      const days = await contributed(api.database, world);
      await api.database.query(
        `UPDATE support SET given_at = '2026-03-04T23:59:58.765Z' WHERE dialogue_id = $1`,
        [days.dialogue.id],
      );
      const { cookie } = world.official;
      const path = `/supports?audience=${audience}`;
      const { text } = await exported(api, days.dialogue.slug, path, cookie);
      const [row] = parse(text, { columns: true }) as Record<string, string>[];
      expect(row?.['given_on']).toBe('2026-03-04');
      expect(text).not.toMatch(/23:59|58\.765/);
    },
  );

  it('tells what a proposal is about and where, and no more of that than of its words', async () => {
    const { database } = api;
    const { dialogue } = await contributed(database, world);
    const category = await database.one<{ id: string }>(
      `INSERT INTO dialogue_category (id, dialogue_id, position) VALUES (gen_random_uuid(), $1, 1) RETURNING id`,
      [dialogue.id],
    );
    await database.query(
      `INSERT INTO dialogue_category_name (category_id, language, name) VALUES ($1, 'fi', 'Pysäkit'), ($1, 'sv', 'Hållplatser')`,
      [category.id],
    );
    await database.query(
      `INSERT INTO proposal_category (proposal_id, dialogue_id, category_id, position)
       SELECT id, dialogue_id, $2, 1 FROM proposal WHERE dialogue_id = $1`,
      [dialogue.id, category.id],
    );
    await database.query(
      `UPDATE proposal SET municipality = '1981', place_name = '=Sala torg', longitude = 16.6, latitude = 59.92
       WHERE dialogue_id = $1`,
      [dialogue.id],
    );
    const about = {
      ...{ categories: 'Hållplatser', municipality: '1981', place: '=Sala torg' },
      ...{ longitude: 16.6, latitude: 59.92, images: 0, image_texts: null },
    };
    expect(await rowsIn(api, dialogue.slug, 'proposals')).toMatchObject([about]);
    const { text } = await exported(api, dialogue.slug, '/proposals');
    expect((parse(text, { columns: true }) as Record<string, string>[])[0]).toMatchObject({
      place: `'=Sala torg`,
    });
    const nothing = Object.fromEntries(Object.keys(about).map((name) => [name, null]));
    const hide = `hidden_at = clock_timestamp(), hidden_rule = 'personal-attack', hidden_reason = 'Ett skäl att gömma.'`;
    await database.query(`UPDATE proposal SET ${hide} WHERE dialogue_id = $1`, [dialogue.id]);
    expect(await rowsIn(api, dialogue.slug, 'proposals')).toMatchObject([nothing]);
    const { cookie } = world.official;
    const official = await rowsIn(api, dialogue.slug, 'proposals', cookie, 'official');
    expect(official).toMatchObject([about]);
    const withdraw = `status = 'withdrawn', withdrawn_at = clock_timestamp()`;
    await database.query(`UPDATE proposal SET ${withdraw} WHERE dialogue_id = $1`, [dialogue.id]);
    const after = await rowsIn(api, dialogue.slug, 'proposals', cookie, 'official');
    expect(after).toMatchObject([nothing]);
  });

  it('says no more of a withdrawn proposal than that it was there', async () => {
    const gone = await contributed(api.database, world);
    await api.database.query(
      `UPDATE proposal SET status = 'withdrawn', withdrawn_at = clock_timestamp() WHERE dialogue_id = $1`,
      [gone.dialogue.id],
    );
    const [row] = await rowsIn(api, gone.dialogue.slug, 'proposals', world.official.cookie);
    expect(row).toMatchObject({
      number: 1,
      title: null,
      body: null,
      author: null,
      participant_id: null,
      status: 'withdrawn',
    });
    expect(await rowsIn(api, gone.dialogue.slug, 'supports')).toEqual([]);
  });

  it('lets nobody be followed from one dialogue to another, nor from a stand to a name', async () => {
    // The Finnish and the Swedish dialogue draw names from different words.
    const other = await contributed(api.database, world, { language: 'fi' });
    const idsOf = async (from: string) => {
      const files = await Promise.all(
        ['proposals', 'comments', 'supports', 'statements', 'stands'].map((name) =>
          rowsIn(api, from, name),
        ),
      );
      const identifying = [
        'author',
        'supporter',
        'voter_key',
        'participant_id',
        'participant',
        'taken_at',
      ];
      const values = files.flat().flatMap((row) => identifying.map((column) => row[column]));
      return new Set(values.filter((value) => value !== null && value !== undefined));
    };
    const [here, there] = [await idsOf(slug), await idsOf(other.dialogue.slug)];
    expect([...here].filter((value) => there.has(value))).toEqual([]);

    const stands = await rowsIn(api, slug, 'stands');
    expect(await rowsIn(api, slug, 'stands', world.official.cookie, 'official')).toEqual(stands);
    expect(Object.keys(stands[0] ?? {})).toEqual(['voter_key', 'statement_number', 'value']);
    const keys = stands.map((row) => String(row['voter_key']));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(stands.map((row) => row['voter_key'])).size).toBe(2);
    const elsewhere = await Promise.all(
      ['proposals', 'comments', 'supports', 'statements'].map((name) =>
        exported(api, slug, `/${name}`),
      ),
    );
    const people = await api.database.query<{ id: string; key: string; account: string }>(
      `SELECT p.id, v.key, p.account_id AS account FROM participant p JOIN voter v ON v.participant_id = p.id`,
    );
    const publicStands = (await exported(api, slug, '/stands')).text;
    for (const { id, key, account } of people) {
      for (const { text } of elsewhere)
        expect([id, key, account].some((value) => text.includes(value))).toBe(false);
      expect([id, account].some((value) => publicStands.includes(value))).toBe(false);
    }
  });
});
