import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString } from 'class-validator';

/** Lines of text, each trimmed; how long each may be is the contract's rule, which names the line. */
export function IsItems(limits: {
  readonly least: number;
  readonly most: number;
}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidy) : value)),
    IsArray(),
    ArrayMinSize(limits.least, { context: { least: limits.least } }),
    ArrayMaxSize(limits.most, { context: { most: limits.most } }),
    IsString({ each: true }),
  );
}

function tidy(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().normalize('NFC') : value;
}
