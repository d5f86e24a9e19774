// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { routesOf } from './controllers.mjs';
import { Schemas } from './schemas.mjs';

/**
 * Describes the API as it is typed: paths and parameters from the controllers' decorators, bodies
 * and answers from their TypeScript types. What is served and what is described cannot differ in
 * shape, because both are the same source.
 * @param {string} root the repository
 * @returns {Record<string, unknown>} an OpenAPI 3.1 document
 */
export function describeApi(root) {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const schemas = new Schemas(checker);
  const files = program.getSourceFiles().filter((file) => file.fileName.endsWith('.controller.ts'));
  const routes = files.flatMap((file) => routesOf(file, checker));
  routes.sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
  /** @type {Record<string, Record<string, unknown>>} */
  const paths = {};
  for (const route of routes) {
    (paths[route.path] ??= {})[route.method] = operationOf(route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samråd',
      version: '1',
      description:
        'Citizen dialogue: the same API that the web application uses. Errors are RFC 9457 problems with stable codes.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: {
        ...Object.fromEntries([...schemas.components].sort(([a], [b]) => (a < b ? -1 : 1))),
        ProblemDocument: problem(),
      },
    },
  };
}

/** @param {string} root */
function programOf(root) {
  const config = join(root, 'libs/tsconfig.node.json');
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, join(root, 'libs'));
  const controllers = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.controller.ts'))
    .sort()
    .map((name) => join(root, 'libs', name));
  return ts.createProgram(controllers, { ...options, noEmit: true });
}

/** @param {import('./controllers.mjs').Route} route @param {Schemas} schemas */
function operationOf(route, schemas) {
  const json = (/** @type {unknown} */ schema) => ({ content: { 'application/json': { schema } } });
  return {
    operationId: route.operation,
    ...(route.summary && { summary: route.summary }),
    parameters: [
      ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...queryOf(route, schemas),
      ...route.headers.map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      })),
    ],
    ...(route.body && { requestBody: { required: true, ...json(schemas.of(route.body)) } }),
    responses: {
      [route.status]: { description: 'Done', ...(route.answer && json(schemas.of(route.answer))) },
      '4XX': {
        description: 'Refused',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } },
        },
      },
    },
  };
}

/** @param {import('./controllers.mjs').Route} route @param {Schemas} schemas */
function queryOf(route, schemas) {
  const single = route.queryNames.map((name) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
  }));
  if (!route.query) return single;
  const { checker } = schemas;
  const fields = route.query
    .getProperties()
    .filter((field) => field.flags & ts.SymbolFlags.Property);
  return [
    ...single,
    ...fields.map((field) => ({
      name: field.getName(),
      in: 'query',
      required: !(field.flags & ts.SymbolFlags.Optional),
      schema: schemas.of(checker.getTypeOfSymbol(field)),
    })),
  ];
}

function problem() {
  const text = { type: 'string' };
  const error = {
    type: 'object',
    properties: { field: text, code: text, params: { type: 'object' } },
    required: ['field', 'code'],
  };
  return {
    type: 'object',
    description: 'RFC 9457 problem details; `code` is stable.',
    properties: {
      type: text,
      title: text,
      status: { type: 'number' },
      code: text,
      detail: text,
      errors: { type: 'array', items: error },
      params: { type: 'object' },
    },
    required: ['type', 'title', 'status', 'code'],
  };
}
