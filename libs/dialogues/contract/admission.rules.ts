import { isMunicipality, type FieldError } from '@samrad/platform/contract';
import type { Admission } from './admission';

/** Who may take part: the way in, and the municipalities where it is by them. */
export interface Admitted {
  readonly admission: Admission;
  readonly municipalities: readonly string[];
}

/** Municipalities are named exactly where they decide, each once, and each is one of the county's. */
export function admissionErrors({ admission, municipalities }: Admitted): FieldError[] {
  if (admission !== 'municipalities') {
    return municipalities.length > 0 ? [{ field: 'municipalities', code: 'not-asked' }] : [];
  }
  if (municipalities.length === 0) {
    return [{ field: 'municipalities', code: 'too-few', params: { least: 1 } }];
  }
  const isFine =
    municipalities.every(isMunicipality) && new Set(municipalities).size === municipalities.length;
  return isFine ? [] : [{ field: 'municipalities', code: 'choice' }];
}

/**
 * Whether everybody who may take part before may do so after: it was opened to all, or more
 * municipalities were added. Invited people and residents are different circles, neither in the other.
 */
export function isAsWide(before: Admitted, after: Admitted): boolean {
  if (after.admission === 'account') return true;
  if (after.admission !== before.admission) return false;
  return before.municipalities.every((code) => after.municipalities.includes(code));
}

/** Nobody is shut out once it has begun: then who may take part can be widened, never narrowed. */
export function admissionFrozenErrors(
  before: Admitted,
  after: Admitted,
  begun: boolean,
): FieldError[] {
  if (!begun || isAsWide(before, after)) return [];
  const field = before.admission === after.admission ? 'municipalities' : 'admission';
  return [{ field, code: 'narrowed' }];
}
