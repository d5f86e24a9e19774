/** Constraint names to problem codes: the race that a rule could not see still gets its own sentence. */
const byConstraint = new Map<string, string>();

export function mapConstraints(codes: Readonly<Record<string, string>>): void {
  for (const [constraint, code] of Object.entries(codes)) byConstraint.set(constraint, code);
}

export function problemOfConstraint(constraint: string | undefined): string | undefined {
  return constraint === undefined ? undefined : byConstraint.get(constraint);
}
