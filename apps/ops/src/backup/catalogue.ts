import type pg from 'pg';

/** A table as the database's own catalogue has it. */
export interface Table {
  readonly name: string;
  /** Columns that hold something of their own: generated ones are computed again. */
  readonly columns: readonly string[];
}

/** Every table of the schema, by name. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

/** Names of all tables, each after those that it points to. @throws Error when they point in a ring */
export async function loadingOrder(client: pg.ClientBase): Promise<string[]> {
  const names = (await tablesOf(client)).map(({ name }) => name);
  const { rows } = await client.query<Reference>(`
    SELECT DISTINCT f.relname AS "from", t.relname AS "to"
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND f.oid <> t.oid AND f.relnamespace = 'public'::regnamespace`);
  return inOrder(names, rows);
}

/** @throws Error when the references form a ring */
export function inOrder(names: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = [];
  let left = [...names];
  while (left.length > 0) {
    const ready = left.filter((name) =>
      references.every(({ from, to }) => from !== name || ordered.includes(to)),
    );
    if (ready.length === 0) throw new Error(`These tables point in a ring: ${left.join(', ')}.`);
    ordered.push(...ready);
    left = left.filter((name) => !ready.includes(name));
  }
  return ordered;
}

/** A name as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function columnList(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}
