import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../libs/workspace/postgres/free-port.mjs';

const ROOT = join(__dirname, '../..');
const START = join(ROOT, 'apps/ops/boot/start.mjs');
const OPS = join(ROOT, 'apps/ops/boot/ops.mjs');

let env: NodeJS.ProcessEnv;
let folder: string;
let address: string;
let starter: ChildProcess;
let said = '';

/** What the boot code does with this environment, and ends. */
function run(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const options = { cwd: ROOT, env: { ...env, ...more }, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [program, ...args], options);
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const isReady = () =>
  fetch(`${address}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

const apiProcess = () =>
  (JSON.parse(readFileSync(join(folder, 'api.json'), 'utf8')) as { pid: number }).pid;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samrad-start-'));
  chmodSync(folder, 0o711);
  const port = await freePort();
  address = `http://localhost:${port}`;
  env = { ...process.env, PORT: String(port), SAMRAD_DATA: folder };
  starter = spawn(process.execPath, [START], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 2] });
  starter.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await until(() => said.includes(address));
});

afterAll(() => {
  starter.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('prints the address and the demo sign-ins once it serves', async () => {
    expect(await isReady()).toBe(true);
    expect(said).toMatch(/administrator +\S+@demo\.example/);
  });

  it('shares its database with a command', () => {
    const { stdout, status } = run(OPS, ['migrate', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ applied: [] });
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(true);
  });

  it('tells a second one that the port is taken', () => {
    const { stderr, status } = run(START, []);
    expect(stderr).toMatch(/Port \d+ is taken/);
    expect(status).toBe(11);
  });

  it('brings the API back on its port when it is killed', async () => {
    const before = apiProcess();
    process.kill(before, 'SIGKILL');
    await until(async () => apiProcess() !== before && (await isReady()));
  });

  it('stops everything it started, and ends well', async () => {
    const gone = new Promise<number | null>((resolve) => starter.once('exit', resolve));
    starter.kill('SIGTERM');
    expect(await gone).toBe(0);
    expect(await isReady()).toBe(false);
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
  });
});

describe('npm start, when something is in the way', () => {
  const nowhere = 'postgres://nobody:secret@localhost:1/samrad';

  it.each([
    ['an unreachable database', { DATABASE_URL: nowhere }, 12, /localhost:1 cannot be reached/],
    ['no database address', { DATABASE_URL: 'samrad' }, 12, /DATABASE_URL is not an address/],
    ['a port that is none', { PORT: 'http' }, 2, /PORT must be a whole number/],
    ['a folder that cannot be', { SAMRAD_DATA: '/proc/samrad' }, 13, /cannot be made/],
  ])('says so in one sentence: %s', (_what, more, code, sentence) => {
    const { stderr, status } = run(START, [], more);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(code);
  });

  it('refuses the demo in production', () => {
    const { stderr, status } = run(START, ['--demo'], { NODE_ENV: 'production' });
    expect(stderr).toContain('refused in production');
    expect(status).toBe(2);
  });
});
