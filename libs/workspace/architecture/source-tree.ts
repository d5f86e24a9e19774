import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '../../..');

const NOT_OURS = new Set(['node_modules', 'dist', 'tmp', 'coverage']);

/** A file of the repository. */
export interface SourceFile {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One import of a file, as written and as resolved. */
export interface Import {
  readonly specifier: string;
  /** File of the repository that it leads to; null for a package. */
  readonly target: string | null;
  /** Types only: gone when the program runs. */
  readonly isTypeOnly: boolean;
  /** `import()`: resolved later, so it cannot close a circle. */
  readonly isLate: boolean;
}

/** Every file below these folders whose name ends in one of the endings. */
export function filesOf(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap(walk)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Code of the house: TypeScript, and the plain modules that run before install. */
export function codeFiles(): SourceFile[] {
  return filesOf(['libs', 'apps', 'migrations'], ['.ts', '.mjs', '.cjs']);
}

function walk(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : walk(path);
    return [path];
  });
}

/** All imports and re-exports of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean, isLate = false) =>
    found.push({ specifier, target: resolve(path, specifier), isTypeOnly, isLate });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeImport(node));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) add(specifier.text, false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) add(literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('@samrad/')) {
    return existing(`libs/${specifier.slice('@samrad/'.length)}/index`);
  }
  if (!specifier.startsWith('.')) return null;
  return existing(posix.join(dirname(from), specifier));
}

function existing(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.d.ts`, `${path}/index.ts`];
  const files = candidates.filter((candidate) => /\.\w+$/.test(candidate));
  return files.find((file) => existsSync(join(ROOT, file))) ?? path;
}

/** The project a file belongs to, as a folder: `libs/people/api`, `apps/web`, `libs/workspace`. */
export function projectOf(path: string): string {
  const [top = '', first = '', second = ''] = path.split('/');
  return top === 'libs' && first !== 'workspace'
    ? `${top}/${first}/${second}`
    : top === 'migrations'
      ? top
      : `${top}/${first}`;
}
