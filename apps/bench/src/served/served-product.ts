import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../../../libs/workspace/postgres/free-port.mjs';
import { until } from './until';

const READY_LIMIT_MS = 120_000;

/** What `npm start` serves, as it serves it: embedded PostgreSQL, a data folder and a free port of its own. */
export class ServedProduct {
  private starter: ChildProcess | null = null;
  private said = '';

  private constructor(
    readonly dataFolder: string,
    readonly port: number,
  ) {}

  static async start(dataFolder: string): Promise<ServedProduct> {
    const product = new ServedProduct(dataFolder, await freePort());
    await product.begin();
    return product;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get databaseUrl(): string {
    const password = readFileSync(join(this.dataFolder, 'database-password'), 'utf8');
    const { port } = this.state('database.json');
    return `postgres://samrad:${encodeURIComponent(password)}@127.0.0.1:${port}/samrad`;
  }

  /** Environment of another API process on the same database. */
  environment(port: number): NodeJS.ProcessEnv {
    return {
      ...cleanEnvironment(),
      PORT: String(port),
      DATABASE_URL: this.databaseUrl,
      SAMRAD_URL: `http://localhost:${port}`,
      SAMRAD_WEB: 'dist/web',
      SAMRAD_DEMO: '1',
    };
  }

  apiPid(): number {
    return this.state('api.json').pid;
  }

  databasePid(): number {
    return this.state('database.json').pid;
  }

  /** Starts what was stopped, on the same folder and port; resolves when it answers. */
  async begin(): Promise<void> {
    const starter = spawn(process.execPath, ['apps/ops/boot/start.mjs'], {
      env: { ...cleanEnvironment(), PORT: String(this.port), SAMRAD_DATA: this.dataFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.starter = starter;
    this.said = '';
    for (const stream of [starter.stdout, starter.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    await until(READY_LIMIT_MS, () => {
      if (starter.exitCode !== null) throw new Error(`npm start ended:\n${this.said}`);
      return this.isReady();
    });
  }

  async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.url}/health/ready`, {
        signal: AbortSignal.timeout(2_000),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }

  /** Another API process, brought up by the starter: with new connections, and memory not used before. */
  async renewApi(): Promise<void> {
    const before = this.apiPid();
    process.kill(before, 'SIGTERM');
    await until(READY_LIMIT_MS, () => this.apiPid() !== before);
    await until(READY_LIMIT_MS, () => this.isReady());
  }

  async database(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async stop(): Promise<void> {
    const { starter } = this;
    if (!starter || starter.exitCode !== null) return;
    const gone = new Promise((resolve) => starter.once('exit', resolve));
    starter.kill('SIGTERM');
    await gone;
  }

  private state(file: string): { pid: number; port: number } {
    const path = join(this.dataFolder, file);
    if (!existsSync(path)) throw new Error(`${path} is not there.`);
    return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; port: number };
  }
}

/** What a developer has set for his own server must not reach the one that is measured. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'PORT', 'NODE_ENV', 'NODE_OPTIONS']) delete env[name];
  for (const name of Object.keys(env)) if (name.startsWith('SAMRAD_')) delete env[name];
  return env;
}
