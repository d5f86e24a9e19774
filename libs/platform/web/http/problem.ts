import type { FieldError, ProblemDocument } from '@samrad/platform/contract';

/** A refused or failed request. `status` 0: no answer came. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: string,
    readonly status: number,
    readonly errors: readonly FieldError[] = [],
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} (${status})`);
  }
}

/** No answer: the reader has no net, or the server is away. */
export const UNREACHABLE = 'platform.unreachable';

const BROKEN = 'platform.broken';

/** The problem in an answer's body; an answer without one, as a proxy gives, is `platform.broken`. */
export function toProblem(status: number, body: unknown): ProblemError {
  if (!isProblemDocument(body)) return new ProblemError(BROKEN, status);
  return new ProblemError(body.code, status, body.errors, body.params);
}

function isProblemDocument(body: unknown): body is ProblemDocument {
  return (
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
  );
}
