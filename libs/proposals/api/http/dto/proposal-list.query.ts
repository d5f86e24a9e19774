import { PageQuery } from '@samrad/platform/api';
import { MUNICIPALITIES, type Municipality } from '@samrad/platform/contract';
import {
  LISTED_STATUSES,
  PROPOSAL_CIRCLES,
  PROPOSAL_ORDERS,
  type ListedStatus,
  type ProposalCircle,
  type ProposalOrder,
} from '@samrad/proposals/contract';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class ProposalListQuery extends PageQuery {
  /** Id of a category of the dialogue. */
  @IsOptional()
  @IsUUID()
  category?: string;

  @IsOptional()
  @IsIn(MUNICIPALITIES)
  municipality?: Municipality;

  /** `submitted` when left out. */
  @IsOptional()
  @IsIn(LISTED_STATUSES)
  status?: ListedStatus;

  /** Those the reader wrote, or follows; nobody who is not signed in has any. */
  @IsOptional()
  @IsIn(PROPOSAL_CIRCLES)
  circle?: ProposalCircle;

  /** `mixed` when left out. */
  @IsOptional()
  @IsIn(PROPOSAL_ORDERS)
  order?: ProposalOrder;
}
