import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { PROPOSAL_LIMITS, type SubmitProposalRequest } from '@samrad/proposals/contract';
import { IsOptional, IsString, Matches } from 'class-validator';
import { ProposalDetailsBody } from './proposal-details.body';

export class SubmitProposalBody extends ProposalDetailsBody {
  @IsText(PROPOSAL_LIMITS.title)
  readonly title!: string;

  @IsText(PROPOSAL_LIMITS.body)
  readonly body!: string;

  @IsOptional()
  @IsString()
  @Matches(LANGUAGE_TAG)
  readonly language?: string;
}

true satisfies Same<SubmitProposalBody, SubmitProposalRequest>;
