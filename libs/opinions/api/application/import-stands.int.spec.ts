import { SYSTEM } from '@samrad/platform/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import type { TestApi } from '@samrad/register/api/testing';
import { openDialogue, standEntries, startOpinions, tallies } from '../testing/opinions-harness';
import { ImportStands, type ImportedStand } from './import-stands';
import { ImportStatements } from './import-statements';

const PEOPLE = 401;
const STATEMENTS = 60;
/** More than two chunks. */
const STANDS = PEOPLE * 30;

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

const writing = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
  api.app.get(Writes).run({ actor: SYSTEM, idempotency: null }, work);

const statements = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ref: String(i),
    text: i === 0 ? '是' : `陳述 ${i} ${'很長'.repeat(i)}`,
    language: 'zh-TW',
    participantId: null,
    moderation: i % 3 === 0 ? (-1 as const) : (1 as const),
    statedAt: new Date(1_435_654_192_085 + i),
  }));

async function people(dialogueId: string, count: number): Promise<string[]> {
  const refs = Array.from({ length: count }, (_, i) => String(i));
  const rows = await api.database.query<{ id: string }>(
    'SELECT participant_id AS id FROM dialogue_join_imported($1, $2) ORDER BY imported_ref',
    [dialogueId, refs],
  );
  return rows.map(({ id }) => id);
}

const counts = (dialogueId: string) =>
  api.database.one(
    `SELECT (SELECT count(*) FROM stand WHERE dialogue_id = $1) AS stands,
       (SELECT count(*) FROM statement WHERE dialogue_id = $1) AS statements,
       (SELECT count(*) FROM register_entry WHERE dialogue_id = $1) AS entries,
       (SELECT count(*) FROM register_payload WHERE dialogue_id = $1) AS payloads,
       (SELECT last_seq FROM register_head WHERE dialogue_id = $1) AS last`,
    [dialogueId],
  );

describe('importing a large consultation', () => {
  it('enters every stand, and changes nothing the second time', async () => {
    const { id } = await openDialogue(api, { statements: 0 });
    const participants = await people(id, PEOPLE);
    const run = () =>
      writing(async (tx) => {
        const ids = await api.app
          .get(ImportStatements)
          .importStatements(tx, id, statements(STATEMENTS));
        const rows: ImportedStand[] = Array.from({ length: STANDS }, (_, i) => ({
          statementId: ids.get(String(Math.floor(i / PEOPLE) + ((i * 7) % PEOPLE > 200 ? 30 : 0)))!,
          participantId: participants[(i * 7) % PEOPLE]!,
          value: ((i % 3) - 1) as -1 | 0 | 1,
          takenAt: new Date(1_435_654_192_085 + i * 1000),
        }));
        return api.app.get(ImportStands).importStands(tx, id, rows);
      });
    expect(await run()).toBe(STANDS);
    const after = await counts(id);
    expect(after).toMatchObject({
      stands: STANDS,
      entries: STANDS + STATEMENTS,
      payloads: STANDS + STATEMENTS,
    });
    const { stored, counted, figures } = await tallies(api, id);
    expect(stored).toEqual(counted);
    expect(figures.stands).toBe(STANDS);
    expect(await run()).toBe(0);
    expect(await counts(id)).toEqual(after);
  });

  it('counts the last vote of one person on one statement, and keeps when it was taken', async () => {
    const { id } = await openDialogue(api, { statements: 0 });
    const [participantId = ''] = await people(id, 1);
    const first = new Date('2015-06-30T08:00:00Z');
    const last = new Date('2015-07-01T08:00:00Z');
    const changed = await writing(async (tx) => {
      const ids = await api.app.get(ImportStatements).importStatements(tx, id, statements(2));
      const statementId = ids.get('1')!;
      return api.app.get(ImportStands).importStands(tx, id, [
        { statementId, participantId, value: 1, takenAt: first },
        { statementId, participantId, value: -1, takenAt: last },
      ]);
    });
    expect(changed).toBe(1);
    const stands = await api.database.query(
      'SELECT value, taken_at FROM stand WHERE dialogue_id = $1',
      [id],
    );
    expect(stands).toEqual([{ value: -1, taken_at: last }]);
    expect(await standEntries(api, id)).toMatchObject([{ payload: { participantId, value: -1 } }]);
  });

  it('keeps long and very short texts as they were, and lets nobody write such here', async () => {
    const { id, author } = await openDialogue(api, { statements: 0 });
    await writing((tx) => api.app.get(ImportStatements).importStatements(tx, id, statements(197)));
    const { most } = await api.database.one<{ most: number }>(
      'SELECT max(length(text)) AS most FROM statement WHERE dialogue_id = $1',
      [id],
    );
    expect(most).toBeGreaterThan(300);
    const own = api.database.query(
      `INSERT INTO statement (id, dialogue_id, number, participant_id, text, language)
       VALUES (gen_random_uuid(), $1, 900, $2, '是', 'zh-TW')`,
      [id, author.participantId],
    );
    await expect(own).rejects.toMatchObject({ constraint: 'statement_text' });
  });
});
