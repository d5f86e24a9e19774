import { ACCOUNT_LIMITS, looksLikeAddress, passwordFault } from '@samrad/people/contract';
import type { FieldError } from '@samrad/platform/contract';

/** Fields that are empty, before anything is sent. */
export function requiredErrors(fields: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value.trim() === '' ? [{ field, code: 'required' }] : [],
  );
}

/** What is wrong with an address and a new password, by the rules the server keeps too. */
export function newPasswordErrors(fields: {
  readonly password: string;
  readonly email?: string;
}): FieldError[] {
  const { email = '', password } = fields;
  const missing = requiredErrors(fields);
  const fault = password.trim() && passwordFault(password, email);
  return [
    ...missing,
    ...(email.trim() && !looksLikeAddress(email) ? [{ field: 'email', code: 'email' }] : []),
    ...(fault ? [{ field: 'password', code: fault, params: ACCOUNT_LIMITS.password }] : []),
  ];
}
