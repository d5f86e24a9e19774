import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MODULE = join(__dirname, 'database.mjs');

/** A program that opens the database of a folder, and leaves when its input ends. */
const PROGRAM = `
  const { openEmbedded } = await import(process.argv[1]);
  const database = await openEmbedded(process.argv[2]);
  console.log(database.url);
  for await (const _ of process.stdin);
  await database.close();
  process.exit(0);`;

const children: ChildProcess[] = [];

// A test that failed half-way must not hold up the run.
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

function user(folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, MODULE, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const leave = () => {
    child.stdin.end();
    return gone;
  };
  return { url, leave };
}

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-shared-'));
  // The user that root runs PostgreSQL as has to get through.
  chmodSync(folder, 0o755);
  return {
    folder,
    state: () => JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8')) as { pid: number },
    isUp: () => existsSync(join(folder, 'postgres/postmaster.pid')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('the embedded database', () => {
  it('is shared by a second command and stopped by the last that leaves', async () => {
    const { folder, isUp, remove } = setup();
    const first = user(folder);
    const url = await first.url;
    const second = user(folder);
    expect(await second.url).toBe(url);
    await first.leave();
    expect(isUp()).toBe(true);
    await second.leave();
    expect(isUp()).toBe(false);
    remove();
  });

  it('is started once when two commands come at the same moment', async () => {
    const { folder, isUp, remove } = setup();
    const both = [user(folder), user(folder)];
    const [one, other] = await Promise.all(both.map(({ url }) => url));
    expect(one).toBe(other);
    await Promise.all(both.map(({ leave }) => leave()));
    expect(isUp()).toBe(false);
    remove();
  });

  it('keeps a generated password that only its owner can read', async () => {
    const { folder, remove } = setup();
    const only = user(folder);
    const { password } = new URL(await only.url);
    const file = join(folder, 'database-password');
    expect(decodeURIComponent(password)).toBe(readFileSync(file, 'utf8'));
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await only.leave();
    remove();
  });

  it('comes back on its port when it is killed', async () => {
    const { folder, state, remove } = setup();
    const only = user(folder);
    await only.url;
    const { pid } = state();
    process.kill(pid, 'SIGKILL');
    while (state().pid === pid || !isAlive(state().pid)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const again = user(folder);
    expect(await again.url).toBe(await only.url);
    await again.leave();
    await only.leave();
    remove();
  });
});
