import {
  LISTED_STATUSES,
  PROPOSAL_CIRCLES,
  type ListedStatus,
  type ProposalCircle,
} from '@samrad/proposals/contract';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class ProposalPlacesQuery {
  /** Id of a category of the dialogue. */
  @IsOptional()
  @IsUUID()
  category?: string;

  /** `submitted` when left out. */
  @IsOptional()
  @IsIn(LISTED_STATUSES)
  status?: ListedStatus;

  /** Those the reader wrote, or follows. */
  @IsOptional()
  @IsIn(PROPOSAL_CIRCLES)
  circle?: ProposalCircle;
}
