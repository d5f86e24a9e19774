import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { OpsFailure } from '../frame/ops-failure';
import { whileOthersWait } from '../migrate/index';
import { columnList, loadingOrder, quoted, tablesOf } from './catalogue';
import type { Manifest } from './manifest';
import type { Archive } from './read-archive';

type Progress = (line: string) => void;

/** Somebody wrote into the database while it was being filled: what is there is theirs too. */
class SomebodyWrote extends OpsFailure {}

/** Where people would have left something: no migration fills them. */
const WRITTEN_BY_PEOPLE = ['account', 'organisation', 'register_entry'];

/**
 * Brings a backup back into an empty database: the schema as it was, the rows in one transaction,
 * the record checked against its commitments, then the migrations that came since. Whoever starts
 * meanwhile waits. What goes wrong leaves the database as empty as it was, unless somebody has
 * written into it. Ends with everybody signed out.
 * @throws OpsFailure when the database is not empty or the backup damaged, SchemaTooNew
 */
export async function restoreBackup(
  url: string,
  archive: Archive,
  progress: Progress,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'samrad-restore' });
  await client.connect();
  try {
    await requireEmpty(client);
    progress('checking the backup');
    await archive.requireWhole();
    await whileOthersWait(url, progress, async (migrate) => {
      await requireEmpty(client);
      await orUndo(client, async () => {
        await migrate(archive.manifest.migrations);
        await load(client, archive, progress);
        await migrate();
      });
    });
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

/** What has been made in the empty database goes again when the work fails; the failure is told. */
async function orUndo(client: pg.Client, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    await client.query('ROLLBACK').catch(() => undefined);
    if (failure instanceof SomebodyWrote) throw failure;
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public').catch(() => {
      throw new OpsFailure(
        `${String(failure)}\nWhat was made of it could not be taken away: drop the database.`,
      );
    });
    throw failure;
  }
}

/** @throws OpsFailure */
async function requireEmpty(client: pg.Client): Promise<void> {
  const tables = await tablesOf(client);
  if (tables.length === 0) return;
  throw new OpsFailure(
    `The database is not empty (it has ${tables.length} tables): restore into a new one, ` +
      'by SAMRAD_DATA with a new folder or DATABASE_URL with an empty database.',
  );
}

async function load(client: pg.Client, archive: Archive, progress: Progress): Promise<void> {
  const order = await loadingOrder(client);
  const { manifest } = archive;
  requireSameTables(order, manifest);
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${order.map(quoted).join(', ')} IN ACCESS EXCLUSIVE MODE`);
  await requireNothingWritten(client, order);
  await setTriggers(client, order, 'DISABLE');
  for (const name of order) {
    const table = manifest.tables.find((one) => one.name === name);
    if (!table) continue;
    progress(`${table.rows.toString().padStart(10)} ${name}`);
    // What the migrations filled in comes back as it was at the time of the backup.
    await client.query(`DELETE FROM ${quoted(name)}`);
    const columns = columnList(table.columns);
    const copy = client.query(copyFrom(`COPY ${quoted(name)} (${columns}) FROM STDIN`));
    await archive.copyTable(table, copy);
  }
  await setTriggers(client, order, 'ENABLE');
  await requireRecord(client);
  await client.query('COMMIT');
}

/** @throws SomebodyWrote */
async function requireNothingWritten(client: pg.Client, tables: readonly string[]): Promise<void> {
  const each = WRITTEN_BY_PEOPLE.filter((name) => tables.includes(name)).map(
    (name) => `(SELECT FROM ${quoted(name)} LIMIT 1)`,
  );
  if (each.length === 0) return;
  const { rowCount } = await client.query(each.join(' UNION ALL '));
  if (rowCount === 0) return;
  throw new SomebodyWrote('Somebody wrote into the database while the backup was being restored.');
}

function requireSameTables(order: readonly string[], { tables }: Manifest): void {
  const strange = tables.filter(({ name }) => !order.includes(name)).map(({ name }) => name);
  if (strange.length > 0) {
    throw new OpsFailure(
      `The backup has tables that its migrations do not make: ${strange.join(', ')}.`,
    );
  }
}

/** Triggers fill in and refuse what is written today; what is brought back was written then. */
async function setTriggers(
  client: pg.Client,
  tables: readonly string[],
  how: 'DISABLE' | 'ENABLE',
): Promise<void> {
  for (const name of tables) {
    await client.query(`ALTER TABLE ${quoted(name)} ${how} TRIGGER USER`);
  }
}

/** The record is dense, and every payload that is there is the one committed to. @throws OpsFailure */
async function requireRecord(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ gaps: number; changed: number }>(`
    SELECT
      (SELECT count(*)::int FROM register_head h
       WHERE h.last_seq <> (SELECT count(*) FROM register_entry e WHERE e.dialogue_id = h.dialogue_id)
          OR h.last_seq <> (SELECT coalesce(max(e.seq), 0) FROM register_entry e WHERE e.dialogue_id = h.dialogue_id)) AS gaps,
      (SELECT count(*)::int FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
       WHERE sha256(p.salt || convert_to(p.payload, 'UTF8')) <> e.commitment) AS changed`);
  const { gaps = 0, changed = 0 } = rows[0] ?? {};
  if (gaps > 0 || changed > 0) {
    throw new OpsFailure(
      `The record in the backup does not hold: ${gaps} dialogues with gaps, ${changed} changed entries.`,
    );
  }
}
