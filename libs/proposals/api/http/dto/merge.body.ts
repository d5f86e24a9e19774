import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import {
  PROPOSAL_LIMITS,
  type MergeRequest,
  type UnmergeRequest,
} from '@samrad/proposals/contract';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsInt, Max, Min } from 'class-validator';

export class MergeBody {
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(999_999_999, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(PROPOSAL_LIMITS.mergeSources)
  readonly sources!: number[];

  @IsText(PROPOSAL_LIMITS.mergeReason)
  readonly reason!: string;
}

export class UnmergeBody {
  @IsText(PROPOSAL_LIMITS.mergeReason)
  readonly reason!: string;
}

true satisfies Same<UnmergeBody, UnmergeRequest>;
true satisfies MergeBody extends MergeRequest ? true : never;
