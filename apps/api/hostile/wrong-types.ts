/** A field of a body: where it is, and the body with something else in its place. */
export interface WrongField {
  /** Such as `rounds.0.kind`. */
  readonly field: string;
  /** What a problem may call it: an item of a list goes by the list's name too. */
  readonly names: readonly string[];
  readonly value: unknown;
  readonly body: unknown;
}

/**
 * The body with a value of clearly another type in place of each of its fields, nested ones too:
 * nothing, and what is not even of the kind that is asked for.
 * @param nullable fields in which null means that there is no value
 */
export function* wrongTypes(
  body: Readonly<Record<string, unknown>>,
  nullable: readonly string[] = [],
): Generator<WrongField> {
  for (const { path, value } of fieldsOf(body, [])) {
    const field = path.join('.');
    const wrong = notLike(value).filter((each) => each !== null || !nullable.includes(field));
    for (const each of wrong) {
      const names = [field, field.replace(/\.\d+$/, '')];
      yield { field, names, value: each, body: replaced(body, path, each) };
    }
  }
}

/** The body with a field that nobody asked for. */
export function withUnknown(body: Readonly<Record<string, unknown>>): unknown {
  return { ...body, unheardOf: 1 };
}

type Path = readonly string[];

function* fieldsOf(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) yield* fieldsOf(each, [...path, name]);
}

/** Of a field that is null in the example, only what is neither a text nor a number is surely wrong. */
function notLike(value: unknown): readonly unknown[] {
  if (value === null) return [true, {}, [], ['x']];
  if (typeof value === 'boolean') return [null, 0, 'true', {}, []];
  if (typeof value === 'number') return [null, '1', true, {}, []];
  if (Array.isArray(value)) return [null, 'x', 0, true, {}];
  if (typeof value === 'object') return [null, 'x', 0, true, []];
  return [null, 0, true, {}, ['x'], []];
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((each, i) =>
      String(i) === name ? replaced(each, rest, by) : (each as unknown),
    );
  }
  const fields = value as Record<string, unknown>;
  return { ...fields, [name]: replaced(fields[name], rest, by) };
}
