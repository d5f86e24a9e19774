import { Problem } from '../problems/problem';

/**
 * What any request of ours fits in many times over. Validation walks every element of a body
 * before it says no, so a small body with very many parts would hold up everybody else.
 */
export const SHAPE_LIMITS = { depth: 8, parts: 1_000, fields: 100 } as const;

/**
 * Looks at the shape alone, without recursion, before anything else touches the body.
 * @throws Problem platform.invalid naming the field that is too deep or has too many parts.
 */
export function requireShape(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const fields = Object.entries(body);
  if (fields.length > SHAPE_LIMITS.fields) {
    throw Problem.field('body', 'too-many', { most: SHAPE_LIMITS.fields });
  }
  for (const [field, value] of fields) {
    if (!fits(value))
      throw Problem.field(field.slice(0, 60), 'too-many', { most: SHAPE_LIMITS.parts });
  }
}

function fits(value: unknown): boolean {
  let parts = 0;
  let level: unknown[] = [value];
  for (let depth = 1; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > SHAPE_LIMITS.depth || parts > SHAPE_LIMITS.parts) return false;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return true;
}
