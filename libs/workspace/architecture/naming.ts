/**
 * What may stand between a file's name and its ending (CONTRIBUTING, "Suffixes"). Closed: a new one
 * is a decision, not an accident.
 */
const SUFFIXES: ReadonlySet<string> = new Set([
  // contract
  ...['wire', 'limits', 'lifecycle', 'rules', 'routes', 'events', 'problems', 'slug', 'acts'],
  ...['operations', 'now', 'columns'],
  // api
  ...['module', 'controller', 'gateway', 'body', 'query', 'params', 'response', 'presenter'],
  ...['validator', 'pipe', 'filter', 'guard', 'middleware', 'interceptor', 'decorators', 'access'],
  ...['adapter', 'resolver', 'parsers', 'entity', 'entities', 'repository', 'read-model', 'sql'],
  ...['row', 'strategy', 'message', 'sv', 'fi', 'en'],
  // web
  ...['page', 'component', 'directive', 'pipes', 'store', 'state', 'api', 'live', 'texts'],
  ...['config', 'server', 'config.server', 'types'],
  // ops
  ...['command', 'proposals'],
  // what tests are made of
  ...['builder', 'fixture', 'request', 'd'],
]);

const TEST = /\.(?:(?:int|api|live)\.)?spec$|\.e2e$/;

/** Whether a file's suffix, its being a test put aside, is on the list. */
export function hasKnownSuffix(fileName: string): boolean {
  const withoutEnding = fileName.replace(/\.\w+$/, '').replace(TEST, '');
  const suffix = withoutEnding.split('.').slice(1).join('.');
  return suffix === '' || SUFFIXES.has(suffix);
}

/** Words that say nothing about what a file holds. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'info', 'impl'],
]);

/** The same in names of classes and interfaces, and Hungarian `IThing`. */
export const EMPTY_TYPE =
  /\b(?:class|interface|type)\s+(?:I[A-Z][a-z]\w*|\w*(?:Manager|Helper|Helpers|Util|Utils|Impl|Info))\b/;
