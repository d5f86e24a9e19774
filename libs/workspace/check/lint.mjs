import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

// `nx run workspace:lint-tree`: eslint over the whole tree in one process. Through nx, because nx
// leaves the project graph that the boundary rule reads; without it the rule lets all imports pass.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const RULE = '@nx/enforce-module-boundaries';

const eslint = new ESLint({ cwd: root });
await requireWakefulRule();
const results = await eslint.lintFiles(['libs', 'apps', 'migrations', '*.mjs']);
const formatter = await eslint.loadFormatter('stylish');
const text = await formatter.format(results);
if (text) console.log(text);
const { errors, warnings } = results.reduce(
  (sum, result) => ({
    errors: sum.errors + result.errorCount,
    warnings: sum.warnings + result.warningCount,
  }),
  { errors: 0, warnings: 0 },
);
console.log(`${results.length} files, ${errors} errors, ${warnings} warnings`);
process.exitCode = errors + warnings > 0 ? 1 : 0;

/** A forbidden import that is not reported means that the rule sleeps. */
async function requireWakefulRule() {
  if (!existsSync(`${root}libs/platform/api/index.ts`)) return;
  const [probe] = await eslint.lintText("export * from '@samrad/platform/api';\n", {
    filePath: `${root}libs/platform/contract/forbidden-probe.ts`,
  });
  if (probe?.messages.some(({ ruleId }) => ruleId === RULE)) return;
  console.log(`${RULE} does not bite: run the lint through nx, which caches the project graph.`);
  process.exit(1);
}
