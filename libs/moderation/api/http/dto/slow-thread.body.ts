import { ACT_LIMITS, SLOW_LIMITS, type SlowThreadRequest } from '@samrad/moderation/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { IsInt, Max, Min } from 'class-validator';

export class SlowThreadBody {
  @IsInt()
  @Min(SLOW_LIMITS.seconds.least)
  @Max(SLOW_LIMITS.seconds.most)
  readonly seconds!: number;

  @IsInt()
  @Min(SLOW_LIMITS.hours.least)
  @Max(SLOW_LIMITS.hours.most)
  readonly hours!: number;

  @IsText(ACT_LIMITS.reason)
  readonly reason!: string;
}
true satisfies Same<SlowThreadBody, SlowThreadRequest>;
