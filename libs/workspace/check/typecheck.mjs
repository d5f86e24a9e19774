import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `node typecheck.mjs <node|web> <project folder>`: one project's types. TypeScript cannot take
// `include` from the command line, so a configuration is written for it.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [platform = 'node', project = ''] = process.argv.slice(2);

const folder = join(root, 'tmp', 'typecheck');
mkdirSync(folder, { recursive: true });
const config = join(folder, `${project.replaceAll('/', '-')}.json`);
writeFileSync(
  config,
  JSON.stringify({
    extends: join(root, 'libs', `tsconfig.${platform}.json`),
    compilerOptions: { rootDir: root },
    include: [join(root, project, '**/*.ts'), join(root, project, '**/*.mjs')],
  }),
);
const compiler =
  platform === 'web'
    ? 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js'
    : 'node_modules/typescript/bin/tsc';
const { status } = spawnSync(process.execPath, [join(root, compiler), '-p', config], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
