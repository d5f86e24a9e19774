import type { FieldError, ProblemDocument } from '@samrad/platform/contract';
import { problemKind } from './problem-registry';

interface ProblemExtra {
  readonly errors?: readonly FieldError[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly detail?: string;
}

/** A refusal that the sender can act on. Thrown anywhere, answered once as RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly extra: ProblemExtra = {},
  ) {
    super(code);
  }

  /** One field is wrong. */
  static field(field: string, code: string, params?: FieldError['params']): Problem {
    return new Problem('platform.invalid', {
      errors: [{ field, code, ...(params && { params }) }],
    });
  }

  get status(): number {
    return problemKind(this.code).status;
  }

  toDocument(): ProblemDocument {
    const kind = problemKind(this.code);
    return {
      type: `urn:samrad:problem:${this.code}`,
      title: kind.title,
      status: kind.status,
      code: this.code,
      ...this.extra,
    };
  }
}
