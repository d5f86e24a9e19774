import { AUDIENCES, EXPORTS, hasFile } from '@samrad/results/contract';
import type { TestApi } from '@samrad/register/api/testing';
import { parse } from 'csv-parse/sync';
import { contributed, exported, exportWorld, type ExportWorld } from '../testing/export.fixture';
import { startResults } from '../testing/start-results';
import type { CsvMetadata, CsvMetadataColumn } from './csv-metadata';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a cell is what its column says; an empty cell has no value and is always allowed. */
function isOf(datatype: CsvMetadataColumn['datatype'], cell: string): boolean {
  if (cell === '') return true;
  const { base, format } = typeof datatype === 'string' ? { base: datatype } : datatype;
  switch (base) {
    case 'number':
      return Number.isFinite(Number(cell));
    case 'dateTimeStamp':
      return MOMENT.test(cell) && !Number.isNaN(Date.parse(cell));
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell));
    case 'boolean':
      return (format ?? '').split('|').includes(cell);
    default:
      return format === undefined || new RegExp(`^(?:${format})$`).test(cell);
  }
}

describe('the description of a CSV file', () => {
  let api: TestApi;
  let world: ExportWorld;
  let slug: string;

  beforeAll(async () => {
    api = await startResults();
    world = await exportWorld(api.database);
    const { dialogue } = await contributed(api.database, world);
    slug = dialogue.slug;
    await api.database.query(
      `INSERT INTO round_change (id, dialogue_id, round_id, organisation_id, change, reason, language, closed_before, closes_at)
       SELECT gen_random_uuid(), r.dialogue_id, r.id, $2, 'pause', 'Vi rättar ett fel i frågan.', 'sv', r.closes_at, r.closes_at
       FROM round r WHERE r.dialogue_id = $1 ORDER BY r.position LIMIT 1`,
      [dialogue.id, world.organisation.id],
    );
  });
  afterAll(() => api.stop());

  it.each(EXPORTS)('of %s is true of every cell', async (name) => {
    for (const audience of AUDIENCES.filter((each) => hasFile(name, each))) {
      const { cookie } = world.official;
      const about = await exported(
        api,
        slug,
        `/${name}/csv-metadata.json?audience=${audience}`,
        cookie,
      );
      const { columns } = (JSON.parse(about.text) as CsvMetadata).tableSchema;
      const csv = await exported(api, slug, `/${name}?audience=${audience}`, cookie);
      const [header, ...rows] = parse(csv.text) as string[][];
      expect(header).toEqual(columns.map((column) => column.titles));
      const faults = rows.flatMap((row) =>
        columns
          .filter(({ datatype }, i) => !isOf(datatype, row[i] ?? ''))
          .map(
            ({ name: column }) => `${column}: ${row[columns.findIndex((c) => c.name === column)]}`,
          ),
      );
      expect(faults).toEqual([]);
    }
  });

  it('is of the rounds that were changed, with the reasons', async () => {
    const csv = await exported(api, slug, '/round-changes');
    const [row] = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      round: '1',
      change: 'pause',
      reason: 'Vi rättar ett fel i frågan.',
    });
  });
});
