import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { ServedProduct } from '../served/served-product';

/** On what, and of what, figures were taken. */
export interface Machine {
  readonly at: string;
  readonly commit: string;
  readonly command: string;
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly node: string;
  readonly postgres: string;
  /** Mean number of busy processes over the minute before: above the cores, others were at work. */
  readonly load: number;
}

export async function describeMachine(product: ServedProduct): Promise<Machine> {
  const client = await product.database();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  const all = cpus();
  return {
    at: new Date().toISOString(),
    commit: commit(),
    command: `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim().replace(/ --$/, ''),
    processor: `${all.length} × ${all[0]?.model.trim() || process.arch}`,
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    postgres: rows[0]?.server_version ?? '?',
    load: loadavg()[0] ?? 0,
  };
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const changed =
      git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
    return git('rev-parse', '--short', 'HEAD') + changed;
  } catch {
    return 'unknown';
  }
}
