import { ValidationPipe } from '@nestjs/common';
import type { FieldError } from '@samrad/platform/contract';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem';

/** Class-validator's names for its checks, as the stable codes the interface translates. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown',
  isNotEmpty: 'required',
  isDefined: 'required',
  minLength: 'too-short',
  maxLength: 'too-long',
  isLength: 'length',
  isEmail: 'email',
  isIn: 'choice',
  isUuid: 'uuid',
  isInt: 'whole-number',
  isNumber: 'number',
  isObject: 'object',
  arrayUnique: 'duplicate',
  isBoolean: 'yes-or-no',
  isIso8601: 'date',
  isArray: 'list',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  matches: 'pattern',
  isString: 'text',
  min: 'too-small',
  max: 'too-large',
  noControls: 'controls',
};

/** Nobody mends more than these at a time. */
const MOST_ERRORS = 50;

/** Refuses unknown fields and names every field that is wrong. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: invalid,
  });
}

export function invalid(errors: ValidationError[]): Problem {
  const all = errors.flatMap((error) => flatten(error, ''));
  return new Problem('platform.invalid', { errors: all.slice(0, MOST_ERRORS) });
}

function flatten(error: ValidationError, path: string): FieldError[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((name) => {
    const params = error.contexts?.[name] as FieldError['params'];
    return { field, code: CODES[name] ?? name, ...(params && { params }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}
