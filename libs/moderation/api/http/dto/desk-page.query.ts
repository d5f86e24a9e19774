import { DESK_FILTERS, type DeskFilter } from '@samrad/moderation/contract';
import { PageQuery } from '@samrad/platform/api';
import { IsIn, IsOptional } from 'class-validator';

export class DeskPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(DESK_FILTERS)
  readonly filter?: DeskFilter;
}
