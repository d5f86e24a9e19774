import { STATEMENT_ORDERS, type StatementOrder } from '@samrad/opinions/contract';
import { PageQuery } from '@samrad/platform/api';
import { IsIn, IsOptional } from 'class-validator';

export class StatementPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(STATEMENT_ORDERS)
  order?: StatementOrder;
}
