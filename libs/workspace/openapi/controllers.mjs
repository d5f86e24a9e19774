// @ts-check
import ts from 'typescript';

const METHODS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

/**
 * @typedef {object} Route
 * @property {string} method lower case
 * @property {string} path as OpenAPI writes it, `/api/dialogues/{slug}`
 * @property {string} operation class and method, `ProposalsController.list`
 * @property {string} summary first line of the docstring
 * @property {number} status
 * @property {ts.Type | null} body
 * @property {ts.Type | null} query
 * @property {readonly string[]} queryNames single `@Query('name')` parameters
 * @property {readonly string[]} headers
 * @property {ts.Type | null} answer null where the handler writes the answer itself
 */

/**
 * Reads every route out of a Nest controller's decorators and types.
 * @param {ts.SourceFile} file @param {ts.TypeChecker} checker @returns {Route[]}
 */
export function routesOf(file, checker) {
  /** @type {Route[]} */
  const routes = [];
  file.forEachChild((node) => {
    if (!ts.isClassDeclaration(node)) return;
    const controller = decorator(node, 'Controller');
    if (!controller) return;
    const base = firstText(controller, checker);
    for (const member of node.members) {
      if (ts.isMethodDeclaration(member))
        routes.push(...routesOfMethod(base, node, member, checker));
    }
  });
  return routes;
}

/**
 * @param {string} base @param {ts.ClassDeclaration} owner @param {ts.MethodDeclaration} member
 * @param {ts.TypeChecker} checker @returns {Route[]}
 */
function routesOfMethod(base, owner, member, checker) {
  return METHODS.flatMap((name) => {
    const found = decorator(member, name);
    if (!found) return [];
    const status = decorator(member, 'HttpCode')?.arguments[0];
    const symbol = checker.getSymbolAtLocation(member.name);
    return [
      {
        method: name.toLowerCase(),
        path: openApiPath(base, firstText(found, checker)),
        operation: `${owner.name?.text ?? ''}.${member.name.getText()}`,
        summary:
          ts.displayPartsToString(symbol?.getDocumentationComment(checker)).split('\n')[0] ?? '',
        status: status ? Number(constantOf(status, checker)) : name === 'Post' ? 201 : 200,
        body: parameterType(member, 'Body', checker),
        query: parameterType(member, 'Query', checker),
        queryNames: namesOf(member, 'Query'),
        headers: needsKey(member) ? ['Idempotency-Key'] : [],
        answer: answerOf(member, checker),
      },
    ];
  });
}

/** @param {ts.MethodDeclaration} member */
function needsKey(member) {
  return member.parameters.some(
    (p) => decorator(p, 'CurrentWrite') ?? decorator(p, 'AnonymousWrite'),
  );
}

/** @param {string} base @param {string} rest */
function openApiPath(base, rest) {
  const path = `/${base}/${rest}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  return path.replace(/:(\w+)/g, '{$1}');
}

/** @param {ts.MethodDeclaration} member @param {ts.TypeChecker} checker */
function answerOf(member, checker) {
  const signature = checker.getSignatureFromDeclaration(member);
  if (!signature) return null;
  const type = checker.getReturnTypeOfSignature(signature);
  const awaited = checker.getAwaitedType(type) ?? type;
  return awaited.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined) ? null : awaited;
}

/** @param {ts.MethodDeclaration} member @param {string} name @param {ts.TypeChecker} checker */
function parameterType(member, name, checker) {
  for (const parameter of member.parameters) {
    const found = decorator(parameter, name);
    if (found && found.arguments.length === 0) return checker.getTypeAtLocation(parameter);
  }
  return null;
}

/** @param {ts.MethodDeclaration} member @param {string} name */
function namesOf(member, name) {
  return member.parameters.flatMap((parameter) => {
    const argument = decorator(parameter, name)?.arguments[0];
    return argument && ts.isStringLiteral(argument) ? [argument.text] : [];
  });
}

/** @param {ts.Node} node @param {string} name @returns {ts.CallExpression | null} */
function decorator(node, name) {
  const all = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  for (const { expression } of all) {
    if (ts.isCallExpression(expression) && expression.expression.getText() === name)
      return expression;
  }
  return null;
}

/** @param {ts.CallExpression} call @param {ts.TypeChecker} checker */
function firstText(call, checker) {
  const [first] = call.arguments;
  return first ? String(constantOf(first, checker)) : '';
}

/** A literal, or a constant from a contract that the checker knows the literal type of. */
/** @param {ts.Expression} expression @param {ts.TypeChecker} checker */
function constantOf(expression, checker) {
  const type = checker.getTypeAtLocation(expression);
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  throw new Error(
    `Not a constant: ${expression.getText()} in ${expression.getSourceFile().fileName}`,
  );
}
