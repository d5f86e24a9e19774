import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edges } from './edges.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const COPIED = [
  'package.json',
  'package-lock.json',
  'nx.json',
  'tsconfig.base.json',
  'eslint.config.mjs',
  'libs/workspace/nx',
];

const PROJECTS = [
  ...['contract', 'api', 'web'].map((side) => `libs/platform/${side}/index.ts`),
  ...['contract', 'core', 'api', 'web'].map((side) => `libs/register/${side}/index.ts`),
  'libs/platform/api/inner.ts',
  ...['api', 'ops', 'web', 'bench'].map((app) => `apps/${app}/src/main.ts`),
];

/**
 * Writes a workspace of two subjects and four apps under this repository's own configuration.
 * @returns {{ folder: string, addEdges: (wanted?: (edge: Edge) => boolean) => void, remove: () => void }}
 * @typedef {import('./edges.mjs').Edge} Edge
 */
export function makeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-edges-'));
  for (const path of COPIED) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const file of PROJECTS) write(join(folder, file), 'export const mark = 1;\n');
  return {
    folder,
    addEdges: (wanted = () => true) => {
      for (const { file, code } of edges.filter(wanted)) write(join(folder, file), code);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
