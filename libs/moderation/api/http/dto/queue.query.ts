import { QUEUE_FILTERS, type QueueFilter } from '@samrad/moderation/contract';
import { PageQuery } from '@samrad/platform/api';
import { IsIn, IsOptional } from 'class-validator';

export class QueueQuery extends PageQuery {
  @IsOptional()
  @IsIn(QUEUE_FILTERS)
  readonly filter?: QueueFilter;
}
