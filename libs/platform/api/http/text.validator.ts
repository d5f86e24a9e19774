import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';

/** Control characters other than line feed and tab: PostgreSQL refuses NUL, people cannot see the rest. */
const CLEAN = new RegExp('^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u');

/** A text written by a person: trimmed, line breaks made `\n`, its length in characters bounded. */
export function IsText(limits: {
  readonly least: number;
  readonly most: number;
}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidy(value) : value)),
    IsString(),
    Length(limits.least, limits.most, { context: { least: limits.least, most: limits.most } }),
    Matches(CLEAN, { message: 'controls' }),
  );
}

function tidy(value: string): string {
  return value.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
