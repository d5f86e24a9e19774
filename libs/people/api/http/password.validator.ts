import { applyDecorators } from '@nestjs/common';
import { ACCOUNT_LIMITS } from '@samrad/people/contract';
import { IsString, Matches, MaxLength } from 'class-validator';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A password as it was typed, never trimmed. How good a new one is, passwordFault says. */
export function IsPassword(): PropertyDecorator {
  const { most } = ACCOUNT_LIMITS.password;
  return applyDecorators(IsString(), MaxLength(most, { context: { most } }));
}

/** The secret of a mailed link. */
export function IsToken(): PropertyDecorator {
  return applyDecorators(IsString(), Matches(TOKEN));
}
