import type { EntityClass } from '@samrad/platform/api';
import {
  DialogueCategoryEntity,
  DialogueCategoryListEntity,
  DialogueCategoryNameEntity,
  ProposalCategoryEntity,
} from './persistence/category.entities';
import {
  CoauthorEntity,
  CoauthorLinkEntity,
  FormerAuthorEntity,
  MergedProposalEntity,
  ProposalFollowEntity,
  ProposalMergeEntity,
} from './persistence/joint-proposal.entities';
import { ProposalImageEntity } from './persistence/proposal-image.entity';
import { ProposalTallyEntity } from './persistence/proposal-tally.entity';
import { ProposalVersionEntity } from './persistence/proposal-version.entity';
import { ProposalEntity } from './persistence/proposal.entity';
import { SupportEntity } from './persistence/support.entity';

export { ProposalVisibility } from './application/proposal-visibility';
export { SubmitProposal } from './application/submit-proposal';
export { SupportProposal } from './application/support-proposal';
export { ProposalsModule } from './proposals.module';

export const proposalsEntities: readonly EntityClass[] = [
  DialogueCategoryEntity,
  DialogueCategoryListEntity,
  DialogueCategoryNameEntity,
  ProposalCategoryEntity,
  ProposalEntity,
  ProposalImageEntity,
  ProposalTallyEntity,
  ProposalVersionEntity,
  SupportEntity,
  CoauthorEntity,
  CoauthorLinkEntity,
  FormerAuthorEntity,
  MergedProposalEntity,
  ProposalMergeEntity,
  ProposalFollowEntity,
];
