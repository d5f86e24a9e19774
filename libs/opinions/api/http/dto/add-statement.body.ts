import { STATEMENT_LIMITS, type AddStatementRequest } from '@samrad/opinions/contract';
import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches } from 'class-validator';

export class AddStatementBody {
  /** One claim on one line: what is pasted over several comes together. */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value,
  )
  @IsText(STATEMENT_LIMITS.text)
  readonly text!: string;

  @IsOptional()
  @IsString()
  @Matches(LANGUAGE_TAG)
  readonly language?: string;
}
true satisfies Same<AddStatementBody, AddStatementRequest>;
