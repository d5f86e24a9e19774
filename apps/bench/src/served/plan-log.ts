import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedProduct } from './served-product';

const MOST_LINES = 60;
const SETTINGS = {
  session_preload_libraries: `'auto_explain'`,
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
} as const;

/** The plans of what the product asks its database, written down by the database itself (auto_explain). */
export class PlanLog {
  private from = 0;

  private constructor(private readonly product: ServedProduct) {}

  static async open(product: ServedProduct): Promise<PlanLog> {
    const log = new PlanLog(product);
    for (const [name, value] of Object.entries(SETTINGS))
      await log.alter(`ALTER DATABASE samrad SET ${name} = ${value}`);
    // Settings of a database hold for connections that begin after them.
    await product.renewApi();
    return log;
  }

  /** What was logged up to now is of no interest. */
  forget(): void {
    this.from = this.read().length;
  }

  /** The plan of the statement that took longest, with its time in the first line. */
  slowest(): string | null {
    const plans = plansIn(this.read().slice(this.from));
    const [slowest] = plans.sort((a, b) => b.ms - a.ms);
    return slowest ? `${slowest.ms.toFixed(1)} ms\n${slowest.plan}` : null;
  }

  async close(): Promise<void> {
    for (const name of Object.keys(SETTINGS))
      await this.alter(`ALTER DATABASE samrad RESET ${name}`);
    await this.product.renewApi();
  }

  private read(): string {
    return readFileSync(join(this.product.dataFolder, 'postgres.log'), 'utf8');
  }

  private async alter(sql: string): Promise<void> {
    const client = await this.product.database();
    await client.query(sql);
    await client.end();
  }
}

interface Logged {
  readonly ms: number;
  readonly plan: string;
}

/** Entries of auto_explain: a line with the time, then the statement and its plan, indented by a tab. */
export function plansIn(log: string): Logged[] {
  return [...log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*(?:\n|$))+)/g)].map(
    ([, ms = '0', text = '']) => ({ ms: Number(ms), plan: withoutStatement(text) }),
  );
}

function withoutStatement(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^\t/, ''));
  const begins = lines.findIndex((line) => /\(cost=/.test(line));
  const plan = lines.slice(Math.max(0, begins)).filter((line) => line !== '');
  const left = plan.length - MOST_LINES;
  return [...plan.slice(0, MOST_LINES), ...(left > 0 ? [`… ${left} lines more`] : [])].join('\n');
}
