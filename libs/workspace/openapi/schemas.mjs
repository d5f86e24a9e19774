// @ts-check
import ts from 'typescript';

/** @typedef {Record<string, unknown>} Schema */

/** TypeScript's own helpers: what they make has no name of its own. */
const GENERIC = new Set(['Record', 'Readonly', 'Partial', 'Pick', 'Omit']);

/** JSON schemas of TypeScript types; named contract types become components, each once. */
export class Schemas {
  /** @type {Map<string, Schema>} */
  components = new Map();

  /** @param {ts.TypeChecker} checker */
  constructor(checker) {
    this.checker = checker;
  }

  /**
   * @param {ts.Type} type
   * @returns {Schema}
   */
  of(type) {
    if (type.isUnion()) return this.#union(type);
    const simple = this.#simple(type);
    if (simple) return simple;
    const name = this.#nameOf(type);
    if (!name) return this.#object(type);
    if (!this.components.has(name)) {
      this.components.set(name, {});
      this.components.set(name, this.#object(type));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** @param {ts.Type} type @returns {Schema | null} */
  #simple(type) {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) {
      return { const: this.checker.typeToString(type) === 'true' };
    }
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral))
      return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const [item] = this.checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return { type: 'array', items: item ? this.of(item) : {} };
    }
    return null;
  }

  /** @param {ts.UnionType} union @returns {Schema} */
  #union(union) {
    const parts = union.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    const booleans = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral);
    const others = parts.filter((part) => !booleans.includes(part));
    const literals = others.filter((part) => isLiteral(part));
    /** @type {Schema[]} */
    const schemas = others.filter((part) => !isLiteral(part)).map((part) => this.of(part));
    if (literals.length > 0) {
      const values = literals.map((part) => part.value);
      schemas.unshift({ enum: values.sort() });
    }
    if (booleans.length > 0) schemas.unshift({ type: 'boolean' });
    return schemas.length === 1 ? /** @type {Schema} */ (schemas[0]) : { anyOf: schemas };
  }

  /** Generic types carry their argument's name: a page of proposals is its own component. */
  /** @param {ts.Type} type @returns {string | null} */
  #nameOf(type) {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const name = symbol?.getName();
    if (!name || name.startsWith('__') || GENERIC.has(name)) return null;
    const args = type.aliasTypeArguments ?? this.#argumentsOf(type);
    return name + args.map((arg) => this.#nameOf(arg) ?? '').join('');
  }

  /** @param {ts.Type} type @returns {readonly ts.Type[]} */
  #argumentsOf(type) {
    const isReference = 'target' in type && 'resolvedTypeArguments' in type;
    if (!isReference) return [];
    const reference = /** @type {ts.TypeReference} */ (/** @type {unknown} */ (type));
    const given = this.checker.getTypeArguments(reference);
    return given.slice(0, reference.target.typeParameters?.length ?? 0);
  }

  /** @param {ts.Type} type @returns {Schema} */
  #object(type) {
    const index = type.getStringIndexType();
    const fields = type.getProperties().filter((field) => isField(field));
    /** @type {Record<string, Schema>} */
    const properties = {};
    const required = [];
    for (const field of fields) {
      const doc = ts.displayPartsToString(field.getDocumentationComment(this.checker));
      const schema = this.of(this.checker.getTypeOfSymbol(field));
      properties[field.getName()] = doc ? { ...schema, description: doc } : schema;
      if (!(field.flags & ts.SymbolFlags.Optional)) required.push(field.getName());
    }
    return {
      type: 'object',
      ...(fields.length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(index ? { additionalProperties: this.of(index) } : {}),
    };
  }
}

/** @param {ts.Type} type */
function isLiteral(type) {
  return type.isStringLiteral() || type.isNumberLiteral();
}

/** @param {ts.Symbol} symbol */
function isField(symbol) {
  const fields = ts.SymbolFlags.Property | ts.SymbolFlags.Optional;
  return (
    Boolean(symbol.flags & fields) &&
    !(symbol.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor))
  );
}
