import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { listening } from './listening';

interface Setup {
  readonly databaseUrl: string;
  readonly slug: string;
  /** Account by Cookie header. */
  readonly accounts: Readonly<Record<string, string>>;
  /** The product's answer, in which only the number of the entry changes. */
  readonly answer: string;
}

/** As many as the product's pool. */
const POOL = 20;
const SQL = `SELECT code, seq FROM stand_batch(ARRAY[$1], ARRAY[$2::uuid], ARRAY[$3::uuid], ARRAY[$4::bytea],
  ARRAY[$5::integer], ARRAY[$6::smallint], ARRAY[$7::bytea])`;
const VALUES: Readonly<Record<string, number>> = { agree: 1, disagree: -1, pass: 0 };

/**
 * What the product would do without its group commit: a bare server that puts each stand on disk by
 * the same database function in one statement and one transaction of its own.
 */
export async function serveOneStatement(setup: Setup): Promise<{ port: number }> {
  const pool = new pg.Pool({ connectionString: setup.databaseUrl, max: POOL });
  pool.on('error', () => undefined);
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { value } = JSON.parse(text) as { value: string };
      const number = Number(request.url?.split('/')[5]);
      const values = [
        ...[setup.slug, setup.accounts[request.headers.cookie ?? '']],
        ...[request.headers['idempotency-key'], createHash('sha256').update(text).digest()],
        ...[number, VALUES[value], randomBytes(16)],
      ];
      pool
        .query<{ code: string; seq: number | null }>({ name: 'stand', text: SQL, values })
        .then(({ rows: [row] }) => {
          const answer = setup.answer.replace(/"seq":(\d+|null)/, `"seq":${row?.seq ?? 'null'}`);
          response.writeHead(row?.code === 'taken' ? 200 : 409, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(answer),
          });
          response.end(answer);
        })
        .catch((why: unknown) => response.writeHead(500, { 'content-length': 0 }).end(String(why)));
    });
  });
  return { port: await listening(server) };
}
