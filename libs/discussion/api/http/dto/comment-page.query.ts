import { COMMENT_ORDERS, type CommentOrder } from '@samrad/discussion/contract';
import { PageQuery } from '@samrad/platform/api';
import { IsIn, IsOptional } from 'class-validator';

export class CommentPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(COMMENT_ORDERS)
  order?: CommentOrder;
}
