import type { Bench, Outcome } from './bench';
import type { Machine } from './machine';
import { figureTable, guaranteeTable } from './tables';

/** A bench with what came of it. */
export interface Done {
  readonly bench: Pick<Bench, 'name' | 'title'>;
  readonly outcome: Outcome;
}

/** Both tables, with what a reader has to know beside them. */
export function tablesOf(done: readonly Done[]): string {
  const figures = done.flatMap(({ outcome }) => outcome.figures ?? []);
  const guarantees = done.flatMap(({ outcome }) => outcome.guarantees ?? []);
  const notes = done.flatMap(({ bench, outcome }) =>
    (outcome.notes ?? []).map((note) => `- \`${bench.name}\`: ${note}`),
  );
  return [
    ...(figures.length > 0 ? [figureTable(figures)] : []),
    ...(guarantees.length > 0 ? [guaranteeTable(guarantees)] : []),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ].join('\n\n');
}

const INTRODUCTION = `# Performance

\`npm run bench\` measures what \`npm start\` serves: the built product with its guards, limits and sessions, on an embedded PostgreSQL, a data folder and a free port of its own, filled by the generator in \`apps/bench/src/corpus\`, whose texts are made by chance from a seed and do not repeat themselves.

| command | does |
| --- | --- |
| \`npm run bench\` | everything but the kills, on 20,000 comments and 2,000 proposals |
| \`npm run bench -- --scale full --write\` | the same on 1,000,000 comments and 100,000 proposals, and writes this page |
| \`npm run bench -- read writes\` | some of them |
| \`npm run bench -- crash\` | ends the app 50 times and the database 20 times with \`kill -9\` under mixed load |

A ratio compares the product with a floor that does the least honest work for the same answer: a bare \`node:http\` server with the same bytes at hand, one transaction a request, \`pgbench\`, a bare \`ws\` broadcast, PostgreSQL's \`COPY\`. The floor is measured before and after every sample. Only ratios say something about another machine. Every figure is the median of its samples, with the middle half of them; the raw samples are in \`tmp/bench\` after a run.

_There is no opinion map in the product yet, a comment cannot be edited or deleted by its author, a pseudonym cannot be changed and nobody is erased: nothing is said of these._`;

/** The page docs/performance.md. */
export function performanceNote(machine: Machine, scale: string, done: readonly Done[]): string {
  const plans = done.flatMap(({ outcome }) => outcome.plans ?? []);
  return [
    INTRODUCTION,
    '## Taken',
    machineTable(machine, scale),
    ...(machine.load > machine.cores ? [CROWDED] : []),
    '## Figures and guarantees',
    tablesOf(done),
    ...(plans.length > 0 ? ['## Query plans', ...plans.map(planSection)] : []),
    '',
  ].join('\n\n');
}

const CROWDED =
  '**Other programs were using this machine while this was taken.** Guarantees are as true as ever; figures swing widely, and those without a floor (milliseconds, seconds) say little.';

function machineTable(machine: Machine, scale: string): string {
  return `| | |
| --- | --- |
| at | ${machine.at} |
| commit | ${machine.commit} |
| command | \`${machine.command}\` |
| corpus | ${scale} |
| machine | ${machine.processor}, ${machine.memory}, load before ${machine.load.toFixed(1)} |
| Node, PostgreSQL | ${machine.node}, ${machine.postgres} |`;
}

function planSection({ what, plan }: { what: string; plan: string }): string {
  return `### ${what}\n\n\`\`\`text\n${plan}\n\`\`\``;
}
