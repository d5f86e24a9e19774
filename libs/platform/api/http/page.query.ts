import { PAGE_LIMITS } from '@samrad/platform/contract';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** The two parameters of every list. */
export class PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(PAGE_LIMITS.cursorLength)
  after?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMITS.most)
  limit?: number;

  get size(): number {
    return this.limit ?? PAGE_LIMITS.default;
  }
}
