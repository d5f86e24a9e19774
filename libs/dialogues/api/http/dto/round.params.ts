import { IsString, IsUUID } from 'class-validator';

/** A round of a dialogue. */
export class RoundParams {
  @IsString()
  readonly slug!: string;

  @IsUUID()
  readonly roundId!: string;
}
