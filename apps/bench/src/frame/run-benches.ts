import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benches } from '../benches';
import { plant } from '../corpus/plant';
import type { Scale } from '../corpus/scale';
import { ServedProduct } from '../served/served-product';
import type { Asked } from './arguments';
import type { Bench, Outcome } from './bench';
import { describeMachine } from './machine';
import { performanceNote, tablesOf, type Done } from './note';

const RAW = 'tmp/bench';
const NOTE = 'docs/performance.md';

/** Runs what was asked for, one after the other. Whether every guarantee holds. */
export async function runBenches(asked: Asked): Promise<boolean> {
  const wanted = chosen(asked.names);
  const { folder, forget } = openFolder(asked.data);
  say(`Serving from ${folder} …`);
  const product = await ServedProduct.start(folder);
  const stopOnSignal = (): void =>
    void product.stop().finally(() => {
      forget();
      process.exit(130);
    });
  process.once('SIGINT', stopOnSignal).once('SIGTERM', stopOnSignal);
  try {
    await prepare(product, asked.scale);
    const machine = await describeMachine(product);
    const done: Done[] = [];
    for (const bench of wanted) {
      say(`· ${bench.name}: ${bench.title}`);
      const outcome = await bench.run({ ...asked, product, say }).catch(unmeasured(bench));
      done.push({ bench, outcome });
      keep(bench.name, { machine, scale: asked.scale, outcome });
    }
    const text = asked.json ? JSON.stringify({ machine, done }) : tablesOf(done);
    process.stdout.write(`${text}\n`);
    if (asked.write) writeFileSync(NOTE, performanceNote(machine, told(asked.scale), done));
    return done.every(({ outcome }) => outcome.guarantees?.every(({ holds }) => holds) ?? true);
  } finally {
    await product.stop();
    forget();
  }
}

/** One bench that fails keeps nobody from the figures of the others; it is told among the guarantees. */
function unmeasured({ name }: Bench): (problem: unknown) => Outcome {
  return (problem) => {
    const why = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    say(why);
    const evidence = why.split('\n')[0] ?? '';
    return { guarantees: [{ what: `${name} comes to its end`, holds: false, evidence }] };
  };
}

function chosen(names: readonly string[]): readonly Bench[] {
  if (names.length === 0) return benches.filter(({ onlyWhenNamed }) => !onlyWhenNamed);
  return names.map((name) => {
    const found = benches.find((bench) => bench.name === name);
    if (found) return found;
    throw new Error(`There is no bench “${name}”: ${benches.map((each) => each.name).join(', ')}.`);
  });
}

function openFolder(data: string | null): { folder: string; forget: () => void } {
  if (data !== null) return { folder: resolve(data), forget: () => undefined };
  const above = mkdtempSync(join(tmpdir(), 'samrad-bench-'));
  chmodSync(above, 0o755);
  const forget = (): void => rmSync(above, { recursive: true, force: true });
  return { folder: join(above, 'served'), forget };
}

async function prepare(product: ServedProduct, scale: Scale): Promise<void> {
  const client = await product.database();
  try {
    const seconds = await plant(client, scale);
    say(
      seconds > 0 ? `Planted ${told(scale)} in ${seconds.toFixed(0)} s.` : 'The corpus was there.',
    );
  } finally {
    await client.end();
  }
}

function told({ name, comments, proposals, stands }: Scale): string {
  const many = (count: number) => count.toLocaleString('en');
  return `${name}: ${many(comments)} comments, ${many(proposals)} proposals, ${many(stands)} stands`;
}

function keep(name: string, what: unknown): void {
  mkdirSync(RAW, { recursive: true });
  writeFileSync(join(RAW, `${name}.json`), `${JSON.stringify(what, null, 2)}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
