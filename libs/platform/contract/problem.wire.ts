/** One field that was refused, and why: `code` is stable and translated by the interface. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** Figures the translated sentence needs, such as a limit. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** RFC 9457 problem details; the same object answers HTTP requests and socket acknowledgements. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a problem code means: its HTTP status and an English title for logs and API readers. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Declares a subject's problems once; the keys are the stable codes. */
export function defineProblems<const T extends Readonly<Record<string, ProblemKind>>>(kinds: T): T {
  return kinds;
}
