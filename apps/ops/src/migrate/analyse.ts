import pg from 'pg';

/**
 * Has the database look at what it holds. After much has come in at once it would otherwise not
 * know, until it looks of itself, which words are common and which index ends a list early.
 */
export async function analyse(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'samrad-analyse' });
  await client.connect();
  try {
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
