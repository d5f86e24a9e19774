import {
  AUDIENCES,
  filesOf,
  hasFile,
  isResultTable,
  columnsOf,
  EXPORTS,
} from '@samrad/results/contract';
import { proposalIn } from '@samrad/proposals/api/testing';
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

describe('exporting a dialogue', () => {
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

  describe('the list of files', () => {
    it('tells everybody what there is, and the official what more', async () => {
      const files = [
        { name: 'proposals', rows: 1 },
        { name: 'comments', rows: 2 },
        { name: 'supports', rows: 1 },
        { name: 'statements', rows: 1 },
        { name: 'stands', rows: 2 },
      ];
      const tables = (audience: 'public' | 'official') =>
        filesOf(audience)
          .filter(isResultTable)
          .map((name) => ({ name, rows: null }));
      const rounds = expect.objectContaining({ name: 'rounds' }) as unknown;
      const changes = { name: 'round-changes', rows: 0 };
      expect(JSON.parse((await exported(api, slug, '')).text)).toEqual({
        dialogue: slug,
        files: [...files, rounds, changes, ...tables('public')],
        allowedOperations: ['export-public'],
      });
      expect(JSON.parse((await exported(api, slug, '', world.official.cookie)).text)).toEqual({
        dialogue: slug,
        files: [...files, rounds, changes, ...tables('official')],
        allowedOperations: ['export-official', 'export-public'],
      });
    });

    it.each(['public', 'secret'] as const)(
      'counts the rows that the files have, with %s support, totals and things withdrawn',
      async (supportVisibility) => {
        const { dialogue, participant } = await contributed(api.database, world, {
          supportVisibility,
        });
        const given = { dialogueId: dialogue.id, participantId: participant.id };
        const imported = await proposalIn(api.database, given);
        await api.database.query(
          `UPDATE proposal SET imported_ref = 'a', imported_supports = 40 WHERE id = $1`,
          [imported.id],
        );
        const withdrawn = await proposalIn(api.database, given);
        await api.database.query(
          `UPDATE proposal SET imported_ref = 'b', imported_supports = 7, status = 'withdrawn',
             withdrawn_at = clock_timestamp() WHERE id = $1`,
          [withdrawn.id],
        );
        const { files } = JSON.parse((await exported(api, dialogue.slug, '')).text) as {
          files: { name: string; rows: number | null }[];
        };
        for (const { name, rows } of files.filter((file) => file.rows !== null)) {
          const found = (await rowsIn(api, dialogue.slug, name)).length;
          expect({ name, rows: found }).toEqual({ name, rows });
        }
      },
    );
  });

  it.each(EXPORTS)(
    '%s has the columns of the dictionary, in both forms and for both audiences',
    async (name) => {
      for (const audience of AUDIENCES.filter((each) => hasFile(name, each))) {
        const columns = columnsOf(name, audience).map((column) => column.name);
        const csv = await exported(
          api,
          slug,
          `/${name}?audience=${audience}`,
          world.official.cookie,
        );
        expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        expect(csv.headers.get('content-disposition')).toBe(
          `attachment; filename="${slug}-${name}-${audience}.csv"`,
        );
        expect(csv.headers.get('cache-control')).toBe('no-store');
        const [header, ...rows] = parse(csv.text) as string[][];
        expect(header).toEqual(columns);
        const json = await rowsIn(api, slug, name, world.official.cookie, audience);
        expect(json.map((row) => Object.keys(row))).toEqual(json.map(() => columns));
        expect(rows).toHaveLength(json.length);
      }
    },
  );

  it('defuses formulas in CSV, so that they can be taken back, and leaves JSON as it was written', async () => {
    const { text } = await exported(api, slug, '/proposals');
    const [row] = parse(text, { columns: true }) as Record<string, string>[];
    expect(row?.['title']).toBe(`'=HYPERLINK("http://x";"klicka")`);
    const [plain] = await rowsIn(api, slug, 'proposals');
    expect(plain?.['title']).toBe('=HYPERLINK("http://x";"klicka")');
  });

  const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
  const before = ['', ' ', '\t', '\r', '\n', '\u00A0 ', '\u3000', '\uFEFF'];
  const formulas = signs.flatMap((sign) => before.map((blank) => `${blank}${sign}1+1`));

  it.each([...formulas, '\tx', '\rx', '\nx', `'x`])('defuses %j', async (text) => {
    await api.database.query(`UPDATE comment SET body = $2 WHERE dialogue_id = $1 AND number = 1`, [
      open.dialogue.id,
      text,
    ]);
    const csv = await exported(api, slug, '/comments');
    const [row] = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(row?.['body']).toBe(`'${text.replace(/^([\t\r\n])(?=[^x])/, "$1'")}`);
  });

  it.each([
    [`Bra;=cmd|'/C calc'!A0;slut`, `Bra;'=cmd|'/C calc'!A0;slut`],
    ['Bra\n\u3000＝1\t-2', `Bra\n\u3000'＝1\t'-2`],
    [`Bra;"=1";'+2`, `Bra;"'=1";''+2`],
  ])('defuses %j for programs that separate elsewhere', async (text, shown) => {
    await api.database.query(`UPDATE comment SET body = $2 WHERE dialogue_id = $1 AND number = 1`, [
      open.dialogue.id,
      text,
    ]);
    const csv = await exported(api, slug, '/comments');
    const [row] = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(row?.['body']).toBe(shown);
    expect((await rowsIn(api, slug, 'comments'))[0]?.['body']).toBe(text);
  });

  it.each(['a=1', ' a', 'A-B', '(=1)', 'kl. 8 – 9', 'ö@å'])('leaves %j as it is', async (text) => {
    await api.database.query(`UPDATE comment SET body = $2 WHERE dialogue_id = $1 AND number = 1`, [
      open.dialogue.id,
      text,
    ]);
    const csv = await exported(api, slug, '/comments');
    const [row] = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(row?.['body']).toBe(text);
  });

  it('keeps line breaks, quotes, backslashes and every script', async () => {
    const text = 'a "b",\n\\n \\. c\\d 同意 👩‍👩‍👧 \u0001\u0002';
    await api.database.query(`UPDATE comment SET body = $2 WHERE dialogue_id = $1 AND number = 1`, [
      open.dialogue.id,
      text,
    ]);
    const csv = await exported(api, slug, '/comments');
    const [row] = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(row?.['body']).toBe(text);
    expect((await rowsIn(api, slug, 'comments'))[0]?.['body']).toBe(text);
  });

  it('refuses the official files to everybody but officials of the host', async () => {
    const path = '/stands?audience=official';
    expect((await exported(api, slug, path)).status).toBe(401);
    expect((await exported(api, slug, path, world.author.cookie)).status).toBe(403);
    expect((await exported(api, slug, path, world.official.cookie)).status).toBe(200);
    const elsewhere = await exportWorld(api.database);
    expect((await exported(api, slug, path, elsewhere.official.cookie)).status).toBe(403);
    expect((await exported(api, slug, '/stands', elsewhere.official.cookie)).text).toContain(
      'voter_key',
    );
  });

  it.each([
    ['/voters', 404, 'results.export-not-found'],
    ['/stands?format=pdf', 400, 'platform.invalid'],
    ['/stands?audience=me', 400, 'platform.invalid'],
    ['/stands?from=here', 400, 'platform.invalid'],
  ])('answers %s with %d', async (path, status, code) => {
    const answer = await exported(api, slug, path);
    expect([answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([
      status,
      code,
    ]);
  });

  it('is not there for a dialogue that is not', async () => {
    expect((await exported(api, 'no-such', '/stands')).status).toBe(404);
    expect((await exported(api, 'no-such', '')).status).toBe(404);
  });

  it('gives empty files their header, and an empty list', async () => {
    const empty = await contributed(api.database, world);
    await api.database.query('DELETE FROM support WHERE dialogue_id = $1', [empty.dialogue.id]);
    const csv = await exported(api, empty.dialogue.slug, '/supports');
    expect(csv.text).toBe('proposal_number,kind,count,supporter,given_on\n');
    expect(await rowsIn(api, empty.dialogue.slug, 'supports')).toEqual([]);
  });
});
