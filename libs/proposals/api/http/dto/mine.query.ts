import { PageQuery } from '@samrad/platform/api';
import { MINE_PARTS, type MinePart, type SeenRequest } from '@samrad/proposals/contract';
import type { Same } from '@samrad/platform/contract';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class MineQuery extends PageQuery {
  /** `all` when left out. */
  @IsOptional()
  @IsIn(MINE_PARTS)
  part?: MinePart;
}

export class SeenBody {
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly seq!: number;
}

true satisfies Same<SeenBody, SeenRequest>;
