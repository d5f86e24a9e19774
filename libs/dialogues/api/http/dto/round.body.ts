import { ROUND_KINDS, type RoundKind, type RoundRequest } from '@samrad/dialogues/contract';
import type { Same } from '@samrad/platform/contract';
import { IsIn } from 'class-validator';
import { IsInstant } from './instant.validator';

export class RoundBody {
  @IsIn(ROUND_KINDS)
  readonly kind!: RoundKind;

  @IsInstant()
  readonly opensAt!: string;

  @IsInstant()
  readonly closesAt!: string;
}
true satisfies Same<RoundBody, RoundRequest>;
