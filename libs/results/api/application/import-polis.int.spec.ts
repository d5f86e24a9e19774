import type { TestApi } from '@samrad/register/api/testing';
import { appendFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyOf, fixtureFolder, fullCount, importing } from '../testing/import.fixture';
import { startResults } from '../testing/start-results';

describe('importing a Polis conversation', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startResults();
  });
  afterAll(() => api.stop());

  const statements = (slug: string) =>
    api.database.query<Record<string, unknown>>(
      `SELECT s.imported_ref AS ref, s.number, s.agree, s.disagree, s.pass, s.imported_moderation AS moderation
       FROM statement s JOIN dialogue d ON d.id = s.dialogue_id WHERE d.slug = $1 ORDER BY s.number`,
      [slug],
    );

  it('counts the last vote of each person on each statement', async () => {
    const { figures, lines } = await importing(api, 'polis', fixtureFolder('polis-newer'));
    expect(figures).toMatchObject({
      dialogue: 'polis-newer',
      participants: 4,
      statements: 4,
      proposals: 0,
      comments: 0,
      stands: 11,
      rowsRead: 22,
      rowsSkipped: 0,
    });
    expect(await statements('polis-newer')).toEqual([
      { ref: '0', number: 1, agree: 4, disagree: 0, pass: 0, moderation: 1 },
      { ref: '2', number: 2, agree: 2, disagree: 1, pass: 1, moderation: 1 },
      { ref: '3', number: 3, agree: 1, disagree: 0, pass: 0, moderation: 0 },
      { ref: '8', number: 4, agree: 0, disagree: 2, pass: 0, moderation: -1 },
      { ref: '11', number: 5, agree: 0, disagree: 0, pass: 0, moderation: 0 },
    ]);
    expect(lines).toContain(
      'participants-votes.csv: 0 cells differ from the last votes of votes.csv',
    );
    expect(lines).toContain('1 statements that nobody voted on are kept.');
    expect(lines).toContain('1 people who wrote and never voted are kept.');
  });

  it('makes a dialogue that tells where it comes from, in its language, and is over', async () => {
    const dialogue = await api.database.one(
      `SELECT d.language, d.level, d.source_name, d.source_url, d.source_licence, d.source_attribution,
         t.question, t.lead, t.background, r.kind, r.opens_at AS opens, r.closes_at AS closes, o.slug AS host, o.name AS place, o.kind AS place_kind,
         dialogue_allows(d.id, 'take-stand') AS open
       FROM dialogue d JOIN dialogue_text t ON t.dialogue_id = d.id JOIN round r ON r.dialogue_id = d.id
       JOIN organisation o ON o.id = d.organisation_id WHERE d.slug = 'polis-newer'`,
    );
    expect(dialogue).toEqual({
      language: 'sv',
      level: 'consult',
      source_name: 'Polis (example/open-conversations)',
      source_url: 'https://polis.example/2abcde',
      source_licence: 'CC BY 4.0',
      source_attribution:
        'Gathered by the village council of Exempelby and shared under CC BY 4.0. The data can be found at: https://example.org/bygden',
      question: 'Hur blir det lättare att bo på landet?',
      lead: 'Vi vill höra vad du tycker.',
      background: 'Alla kan vara med.',
      kind: 'opinion',
      opens: new Date(1700000000000),
      closes: new Date(1700000900000),
      host: 'import',
      place: 'Samråd från andra platser',
      place_kind: 'imports',
      open: false,
    });
  });

  it('keeps the source’s groups and marks, and no personal identifier anywhere', async () => {
    const groups = await api.database.query(
      `SELECT p.imported_ref AS ref, i.source_group AS "group" FROM imported_participant i
       JOIN participant p ON p.id = i.participant_id ORDER BY p.imported_ref::int`,
    );
    expect(groups).toEqual([
      { ref: '7', group: 0 },
      { ref: '9', group: 1 },
      { ref: '12', group: 1 },
    ]);
    const marks = await api.database.query(
      `SELECT s.imported_ref AS ref, i.is_meta, i.is_seed FROM imported_statement i
       JOIN statement s ON s.id = i.statement_id ORDER BY s.number`,
    );
    expect(marks).toEqual([
      { ref: '0', is_meta: false, is_seed: true },
      { ref: '3', is_meta: true, is_seed: false },
    ]);
    const { leaked } = await api.database.one<{ leaked: number }>(
      `SELECT (SELECT count(*) FROM participant p WHERE p::text LIKE '%anna%')
         + (SELECT count(*) FROM register_payload r WHERE r.payload LIKE '%anna%') AS leaked`,
    );
    expect(leaked).toBe(0);
  });

  it('gives everything a number in the register and every participant a name of their own', async () => {
    const kinds = await api.database.query(
      `SELECT e.kind, count(*) AS count, count(p.payload) AS payloads FROM register_entry e
       JOIN dialogue d ON d.id = e.dialogue_id LEFT JOIN register_payload p USING (dialogue_id, seq)
       WHERE d.slug = 'polis-newer' GROUP BY e.kind ORDER BY e.kind`,
    );
    expect(kinds).toEqual([
      { kind: 'dialogue-created', count: 1, payloads: 1 },
      // Eleven stands, two of which somebody changed.
      { kind: 'stand-taken', count: 13, payloads: 13 },
      { kind: 'statement-added', count: 5, payloads: 5 },
    ]);
    const names = await api.database.one(
      `SELECT count(*) AS people, count(DISTINCT p.pseudonym) AS names, count(p.account_id) AS accounts
       FROM participant p JOIN dialogue d ON d.id = p.dialogue_id WHERE d.slug = 'polis-newer'`,
    );
    expect(names).toEqual({ people: 5, names: 5, accounts: 0 });
  });

  it('a second time changes no table and no number, whatever the folder is called', async () => {
    const first = await importing(api, 'polis', fixtureFolder('polis-newer'));
    const before = await fullCount(api.database);
    const { path, remove } = await copyOf('polis-newer');
    const second = await importing(api, 'polis', path, { slug: 'another-name' });
    await remove();
    expect(await fullCount(api.database)).toEqual(before);
    expect({ ...second.figures, seconds: 0 }).toEqual({ ...first.figures, seconds: 0 });
  });

  it('refuses to mix other files into what stands, and takes them under an address of their own', async () => {
    const { path, remove } = await copyOf('polis-newer');
    await appendFile(join(path, 'votes.csv'), '1,20,8,1700001000\n');
    const before = await fullCount(api.database);
    await expect(importing(api, 'polis', path)).rejects.toThrow(
      'The dialogue polis-newer was imported from other files of https://polis.example/2abcde; nothing is changed.',
    );
    expect(await fullCount(api.database)).toEqual(before);
    const { figures, lines } = await importing(api, 'polis', path, { slug: 'bygden-later' });
    await remove();
    expect(figures).toMatchObject({ dialogue: 'bygden-later', stands: 12 });
    expect(lines).toContain(
      'participants-votes.csv: 1 cells differ from the last votes of votes.csv',
    );
  });

  it('takes the votes of participants-votes.csv where votes.csv is missing', async () => {
    const { figures } = await importing(api, 'polis', fixtureFolder('polis-matrix-only'), {
      slug: 'matrix',
    });
    expect(figures).toMatchObject({
      dialogue: 'matrix',
      participants: 3,
      statements: 2,
      stands: 5,
      rowsRead: 6,
    });
    expect(
      (await statements('matrix')).map(({ agree, disagree, pass }) => [agree, disagree, pass]),
    ).toEqual([
      [2, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('stops at a broken row, names it, and has stored nothing', async () => {
    const before = await fullCount(api.database);
    await expect(importing(api, 'polis', fixtureFolder('polis-broken'))).rejects.toThrow(
      'comments.csv:5: author-id is "two", expected a whole number',
    );
    expect(await fullCount(api.database)).toEqual(before);
  });

  it('skips broken rows when told to, counts and names each', async () => {
    const { figures, lines } = await importing(api, 'polis', fixtureFolder('polis-broken'), {
      onError: 'skip',
    });
    expect(figures).toMatchObject({
      statements: 2,
      stands: 2,
      participants: 2,
      rowsRead: 11,
      rowsSkipped: 7,
    });
    expect(lines.filter((line) => /^\w+\.csv:\d/.test(line))).toEqual([
      'comments.csv:5: author-id is "two", expected a whole number',
      'comments.csv:6: comment-id 0 is there twice',
      'comments.csv:7: comment-body is empty',
      'votes.csv:3: vote is "2", expected 1, 0 or -1',
      'votes.csv:4: comment-id 9 is not in comments.csv',
      'votes.csv:5: the row has 3 fields, the header 4',
      'votes.csv:6: timestamp is "noon", expected seconds or milliseconds since 1970',
    ]);
  });

  it.each([
    [{ organisation: 'nobody' }, 'There is no organisation with the address nobody.'],
    [{ slug: 'matrix' }, 'There is another dialogue with the address matrix.'],
    [{ slug: 'Not An Address' }, '"Not An Address" is no address'],
    [{ language: 'Swedish' }, '"Swedish" is no language tag'],
  ])('says what is wrong with %j', async (options, message) => {
    const { path, remove } = await copyOf('polis-newer');
    await appendFile(join(path, 'summary.csv'), 'url,https://polis.example/other\n');
    await appendFile(join(path, 'votes.csv'), '0,20,8,1700001000\n');
    await expect(importing(api, 'polis', path, options)).rejects.toThrow(message);
    await remove();
  });

  it('says which file is missing', async () => {
    const { path, remove } = await copyOf('polis-newer');
    await rm(join(path, 'votes.csv'));
    await rename(join(path, 'participants-votes.csv'), join(path, 'unused'));
    await expect(importing(api, 'polis', path)).rejects.toThrow('There are no votes in');
    await rm(join(path, 'comments.csv'));
    await expect(importing(api, 'polis', path)).rejects.toThrow(
      `comments.csv is missing in ${path}.`,
    );
    await expect(importing(api, 'polis', join(dirname(path), 'no-such'))).rejects.toThrow(
      'cannot be read',
    );
    await remove();
  });
});
