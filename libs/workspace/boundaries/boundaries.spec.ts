import { spawnSync } from 'node:child_process';
import { edges } from './edges.mjs';
import { makeWorkspace } from './workspace.mjs';

const RULE = '@nx/enforce-module-boundaries';

interface Linted {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly severity: number;
    readonly message: string;
  }[];
}

function run(folder: string, tool: string, args: readonly string[]) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_CACHE_PROJECT_GRAPH: undefined };
  // A run under nx tells its children where its own workspace is.
  const own = Object.keys(env).filter((name) => name.startsWith('NX_WORKSPACE_ROOT'));
  for (const name of own) Reflect.deleteProperty(env, name);
  const binary = `node_modules/${tool}`;
  return spawnSync(process.execPath, [binary, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const NX = 'nx/dist/bin/nx.js';

describe('the boundary rule', () => {
  jest.setTimeout(60_000);

  describe('when every edge of the house is tried', () => {
    const { folder, addEdges, remove } = makeWorkspace();
    let linted: Linted[] = [];

    beforeAll(() => {
      // The rule reads the cached project graph; without one it lets everything pass.
      const graph = run(folder, NX, ['show', 'projects', '--json']);
      expect(JSON.parse(graph.stdout)).toHaveLength(12);
      // After the graph: edges both ways between two projects would be reported as a circle, before
      // the rule looks at sides and subjects.
      addEdges();
      const { stdout } = run(folder, 'eslint/bin/eslint.js', ['-f', 'json', 'libs', 'apps']);
      linted = JSON.parse(stdout) as Linted[];
    });

    afterAll(remove);

    it.each(edges)('$name: forbidden $isForbidden', ({ file, isForbidden }) => {
      const result = linted.find(({ filePath }) => filePath.endsWith(file));
      const bites = result?.messages.filter(({ ruleId }) => ruleId === RULE);
      expect(bites?.map(({ severity }) => severity)).toEqual(isForbidden ? [2] : []);
      expect(bites?.filter(({ message }) => /circular/i.test(message))).toEqual([]);
    });
  });

  describe('when it is run through nx', () => {
    it('fails the project that imports upward', () => {
      const { folder, addEdges, remove } = makeWorkspace();
      addEdges(({ name }) => name === 'a web side imports its own api');
      const { status, stdout } = run(folder, NX, ['lint', 'register-web']);
      remove();
      expect(stdout).toContain(RULE);
      expect(status).toBe(1);
    });
  });
});
