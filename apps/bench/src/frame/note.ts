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

/** The page docs/performance.md. */
export function performanceNote(machine: Machine, scale: string, done: readonly Done[]): string {
  const plans = done.flatMap(({ outcome }) => outcome.plans ?? []);
  return `# Performance

Written by \`npm run bench -- --write\`. A ratio compares the product with a floor that the bench sets up beside it and measures before and after each sample; only ratios say something about another machine. Every figure is the median of its samples, with the middle half of them. The raw samples are in \`tmp/bench\` after a run.

| | |
| --- | --- |
| taken | ${machine.at} |
| commit | ${machine.commit} |
| command | \`${machine.command}\` |
| corpus | ${scale} |
| machine | ${machine.processor}, ${machine.memory}, load before ${machine.load.toFixed(1)} |
| Node, PostgreSQL | ${machine.node}, ${machine.postgres} |

## Figures and guarantees

${tablesOf(done)}
${plans.length > 0 ? `\n## Query plans\n\n${plans.map(planSection).join('\n\n')}\n` : ''}`;
}

function planSection({ what, plan }: { what: string; plan: string }): string {
  return `### ${what}\n\n\`\`\`text\n${plan}\n\`\`\``;
}
