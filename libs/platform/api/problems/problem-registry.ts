import { platformProblems, type ProblemKind } from '@samrad/platform/contract';

const kinds = new Map<string, ProblemKind>(Object.entries(platformProblems));

/** Each subject's module registers its problems, so that one filter can answer for all. */
export function registerProblems(problems: Readonly<Record<string, ProblemKind>>): void {
  for (const [code, kind] of Object.entries(problems)) kinds.set(code, kind);
}

/** @throws Error for a code nobody declared: a mistake in our code, not the sender's. */
export function problemKind(code: string): ProblemKind {
  const kind = kinds.get(code);
  if (!kind) throw new Error(`Problem code "${code}" is not declared in any contract.`);
  return kind;
}
