import { parseArguments, USAGE } from './frame/arguments';
import { runBenches } from './frame/run-benches';
import { playPart } from './floors/parts';

const given = process.argv.slice(2);

if (given[0] === '--part') playPart(given[1] ?? '');
else await main();

async function main(): Promise<void> {
  try {
    const asked = parseArguments(given);
    if (asked.help) process.stdout.write(USAGE);
    else process.exitCode = (await runBenches(asked)) ? 0 : 1;
  } catch (problem) {
    process.stderr.write(
      `${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
    );
    process.exitCode = 1;
  }
}
