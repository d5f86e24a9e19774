import { Transform } from 'class-transformer';
import { IsInt, IsString, Min } from 'class-validator';

/** A statement's place in a path. */
export class StatementParams {
  @IsString()
  slug!: string;

  @Transform(({ value }: { value: unknown }) =>
    /^\d{1,9}$/.test(String(value)) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  number!: number;
}
