import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SIDES, SUBJECTS } from '../nx/subjects.mjs';
import { ROOT } from './source-tree';

interface Graph {
  readonly nodes: Readonly<
    Record<string, { data: { root: string; tags: string[]; targets: object } }>
  >;
  readonly dependencies: Readonly<Record<string, readonly { target: string }[]>>;
}

function readGraph(): Graph {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-graph-'));
  const file = join(folder, 'graph.json');
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'graph', `--file=${file}`], {
    cwd: ROOT,
    env: { ...process.env, NX_DAEMON: 'false' },
    stdio: 'ignore',
  });
  const { graph } = JSON.parse(readFileSync(file, 'utf8')) as { graph: Graph };
  rmSync(folder, { recursive: true });
  return graph;
}

const folders = readdirSync(join(ROOT, 'libs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'workspace')
  .map(({ name }) => name);

const libraries = folders.flatMap((subject) =>
  readdirSync(join(ROOT, 'libs', subject)).map((side) => ({ subject, side })),
);

describe('projects', () => {
  const graph = readGraph();

  it('are cut by subjects and sides of the list', () => {
    const subjects: readonly string[] = SUBJECTS;
    const sides: readonly string[] = SIDES;
    expect(folders.filter((name) => !subjects.includes(name))).toEqual([]);
    expect(libraries.filter(({ side }) => !sides.includes(side))).toEqual([]);
  });

  it.each(libraries)('know $subject/$side with its tags and targets', ({ subject, side }) => {
    const project = graph.nodes[`${subject}-${side}`]?.data;
    expect(project?.root).toBe(`libs/${subject}/${side}`);
    expect(project?.tags).toEqual(expect.arrayContaining([`scope:${subject}`, `side:${side}`]));
    expect(Object.keys(project?.targets ?? {})).toEqual(
      expect.arrayContaining(['test', 'lint', 'typecheck']),
    );
  });

  it.each(readdirSync(join(ROOT, 'apps')))('know the app %s', (app) => {
    expect(graph.nodes[app]?.data.tags).toContain(`app:${app}`);
  });

  it('hold no configuration inside subjects', () => {
    const configured = libraries.filter(({ subject, side }) =>
      ['project.json', 'package.json', 'tsconfig.json', 'jest.config.cjs'].some((file) =>
        existsSync(join(ROOT, 'libs', subject, side, file)),
      ),
    );
    expect(configured).toEqual([]);
  });

  it('depend on each other in the graph, or nothing would ever be affected', () => {
    const targets = (name: string) => graph.dependencies[name]?.map(({ target }) => target);
    expect(targets('register-api')).toEqual(expect.arrayContaining(['platform-api']));
    expect(targets('api')).toEqual(expect.arrayContaining(['register-api']));
  });
});
