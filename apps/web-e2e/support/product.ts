import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../libs/workspace/postgres/embedded-postgres.mjs';
import { freePort } from '../../../libs/workspace/postgres/free-port.mjs';

const ROOT = join(__dirname, '../../..');
const READY_LIMIT_MS = 60_000;

/** Somebody of the demo one can sign in as. */
export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

interface Setup {
  readonly url: string;
  readonly databaseUrl: string;
  readonly signIns: readonly SignIn[];
  /** Folder with the built programs. */
  readonly build: string;
  readonly env: NodeJS.ProcessEnv;
  readonly clearAway: () => Promise<void>;
}

/** What `npm start` serves, on a database and a port of its own, with the demo in it. */
export class Product {
  private api: ChildProcess | null = null;

  readonly url: string;
  readonly databaseUrl: string;
  readonly signIns: readonly SignIn[];

  constructor(private readonly setup: Setup) {
    this.url = setup.url;
    this.databaseUrl = setup.databaseUrl;
    this.signIns = setup.signIns;
  }

  /** Starts the API process and waits until it answers. */
  async start(): Promise<void> {
    const said: string[] = [];
    const api = spawn(
      process.execPath,
      ['--enable-source-maps', join(this.setup.build, 'api/main.mjs')],
      {
        cwd: ROOT,
        env: this.setup.env,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.api = api;
    for (const stream of [api.stdout, api.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    }
    for (const limit = Date.now() + READY_LIMIT_MS; Date.now() < limit; await pause(50)) {
      if (api.exitCode !== null)
        throw new Error(`The API ended with ${api.exitCode}:\n${said.join('')}`);
      if (await this.isReady()) return;
    }
    throw new Error(`The API was not ready in time:\n${said.join('')}`);
  }

  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await this.setup.clearAway();
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { api } = this;
    if (!api || api.exitCode !== null || api.signalCode !== null) return;
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill(signal);
    await gone;
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}

/** Boots the built product: embedded PostgreSQL, migrated and planted with the demo, API and web. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-e2e-'));
  chmodSync(folder, 0o755);
  const password = randomBytes(18).toString('base64url');
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), password });
  const build = copyOfBuild();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: postgres.url,
    SAMRAD_URL: url,
    SAMRAD_WEB: join(build, 'web'),
    SAMRAD_DEMO: '1',
  };
  delete env['NODE_OPTIONS'];
  delete env['NODE_ENV'];
  const { signIns } = await prepare(build, env);
  const clearAway = async (): Promise<void> => {
    await postgres.stop();
    for (const each of [folder, build]) rmSync(each, { recursive: true, force: true });
  };
  const product = new Product({
    ...{ url, signIns, build, env, clearAway },
    databaseUrl: postgres.url,
  });
  await product.start();
  return product;
}

/** A copy of the build below the repository, so that a new build beside the tests does not mix in. */
function copyOfBuild(): string {
  mkdirSync(join(ROOT, 'tmp'), { recursive: true });
  const copy = mkdtempSync(join(ROOT, 'tmp/e2e-'));
  for (const part of ['api', 'ops', 'web'])
    cpSync(join(ROOT, 'dist', part), join(copy, part), { recursive: true });
  return copy;
}

/** Migrates and plants, by the same command as `npm start`; its last line is one JSON object. */
function prepare(build: string, env: NodeJS.ProcessEnv): Promise<{ signIns: SignIn[] }> {
  return new Promise((resolve, reject) => {
    const ops = spawn(
      process.execPath,
      [join(build, 'ops/main.mjs'), 'prepare', '--demo', '--json'],
      {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let chatter = '';
    ops.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    ops.stderr.setEncoding('utf8').on('data', (text: string) => (chatter += text));
    ops.once('error', reject);
    ops.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '{}'));
      else reject(new Error(`prepare ended with ${code}:\n${chatter}`));
    });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
