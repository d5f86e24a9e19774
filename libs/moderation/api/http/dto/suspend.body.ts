import { ACT_LIMITS, RULES, type Rule, type SuspendRequest } from '@samrad/moderation/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { IsIn, IsISO8601, Matches } from 'class-validator';

/** Characters in a name of a dialogue. */
const NAME = { least: 1, most: 100 };

export class SuspendBody {
  @IsText(NAME)
  readonly name!: string;

  @IsIn(RULES)
  readonly rule!: Rule;

  @IsText(ACT_LIMITS.reason)
  readonly reason!: string;

  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/, { message: 'offset' })
  readonly until!: string;
}
true satisfies Same<SuspendBody, SuspendRequest>;
