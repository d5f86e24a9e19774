import { isDay } from '@samrad/people/contract';
import { ValidateBy } from 'class-validator';

/** A day that there is, such as 2023-06-30. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isIso8601',
    validator: { validate: (value) => typeof value === 'string' && isDay(value) },
  });
}
