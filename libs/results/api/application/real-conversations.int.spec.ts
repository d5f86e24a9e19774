import type { TestApi } from '@samrad/register/api/testing';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importing } from '../testing/import.fixture';
import { startResults } from '../testing/start-results';

/** Where the real conversations stand, if they do: beside the repository, or named. */
const DATA = process.env['SAMRAD_SHARED_DATA'] ?? join(__dirname, '../../../../../shared/data');

interface Reference {
  readonly participants: number;
  readonly statements: number;
  readonly votes: number;
  /** Id, how many agree, how many disagree, how many have seen it. */
  readonly statement_table_tid_A_D_S: readonly (readonly [number, number, number, number])[];
}

const reference = (name: string): string => join(DATA, 'reference', name, 'reference.json');
const sets = existsSync(DATA)
  ? readdirSync(DATA).filter((name) => name.startsWith('polis-') && existsSync(reference(name)))
  : [];

describe('real conversations', () => {
  if (sets.length === 0) {
    it('are not there (SAMRAD_SHARED_DATA): comparing with the reference was left out', () => {
      process.stderr.write(
        `No real conversations in ${DATA}: comparing with the reference is left out.\n`,
      );
      expect(sets).toEqual([]);
    });
    return;
  }
  let api: TestApi;

  beforeAll(async () => {
    api = await startResults();
  });
  afterAll(() => api.stop());

  it.each(sets)(
    '%s: per-statement counts equal the reference',
    async (name) => {
      const expected = JSON.parse(readFileSync(reference(name), 'utf8')) as Reference;
      const { figures } = await importing(api, 'polis', join(DATA, name));
      expect(figures).toMatchObject({
        participants: expected.participants,
        statements: expected.statements,
        stands: expected.votes,
        rowsSkipped: 0,
      });
      const rows = await api.database.query<{ row: number[] }>(
        `SELECT ARRAY[s.imported_ref::int, s.agree, s.disagree, s.agree + s.disagree + s.pass] AS row
       FROM statement s JOIN dialogue d ON d.id = s.dialogue_id
       WHERE d.slug = $1 AND s.agree + s.disagree + s.pass > 0 ORDER BY s.imported_ref::int`,
        [figures.dialogue],
      );
      const byId = [...expected.statement_table_tid_A_D_S].sort(([a], [b]) => a - b);
      expect(rows.map(({ row }) => row)).toEqual(byId);
    },
    120_000,
  );
});
