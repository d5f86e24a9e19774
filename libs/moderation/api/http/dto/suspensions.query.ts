import { SUSPENSION_FILTERS, type SuspensionFilter } from '@samrad/moderation/contract';
import { PageQuery } from '@samrad/platform/api';
import { IsIn, IsOptional } from 'class-validator';

export class SuspensionsQuery extends PageQuery {
  @IsOptional()
  @IsIn(SUSPENSION_FILTERS)
  readonly filter?: SuspensionFilter;
}
