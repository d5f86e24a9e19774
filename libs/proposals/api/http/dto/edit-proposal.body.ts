import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { PROPOSAL_LIMITS, type EditProposalRequest } from '@samrad/proposals/contract';
import { IsInt, Max, Min } from 'class-validator';
import { ProposalDetailsBody } from './proposal-details.body';

export class EditProposalBody extends ProposalDetailsBody {
  @IsText(PROPOSAL_LIMITS.title)
  readonly title!: string;

  @IsText(PROPOSAL_LIMITS.body)
  readonly body!: string;

  @IsInt()
  @Min(1)
  @Max(PROPOSAL_LIMITS.versions)
  readonly version!: number;
}

true satisfies Same<EditProposalBody, EditProposalRequest>;
