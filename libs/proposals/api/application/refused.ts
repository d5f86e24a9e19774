import { Problem } from '@samrad/platform/api';

/** A refusal by rule; of a merged proposal it says which one stands for it. */
export function refused(code: string, { standing }: { readonly standing: number }): Problem {
  return new Problem(code, code === 'proposals.merged' ? { params: { number: standing } } : {});
}
