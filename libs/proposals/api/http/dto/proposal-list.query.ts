import { PageQuery } from '@samrad/platform/api';
import { PROPOSAL_ORDERS, type ProposalOrder } from '@samrad/proposals/contract';
import { IsIn, IsOptional } from 'class-validator';

export class ProposalListQuery extends PageQuery {
  /** `mixed` when left out. */
  @IsOptional()
  @IsIn(PROPOSAL_ORDERS)
  order?: ProposalOrder;
}
