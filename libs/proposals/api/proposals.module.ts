import { Module } from '@nestjs/common';
import { FilesModule, ImageViewers, registerProblems } from '@samrad/platform/api';
import { proposalProblems } from '@samrad/proposals/contract';
import { ChangeCategories } from './application/change-categories';
import { AnswerInvitation } from './application/answer-invitation';
import { FollowProposal } from './application/follow-proposal';
import { InviteCoauthors } from './application/invite-coauthors';
import { LeaveProposal } from './application/leave-proposal';
import { EditProposal } from './application/edit-proposal';
import { MergeProposals } from './application/merge-proposals';
import { Merging } from './application/merging';
import { ProposalVisibility } from './application/proposal-visibility';
import { SubmitProposal } from './application/submit-proposal';
import { SupportProposal } from './application/support-proposal';
import { UnmergeProposal } from './application/unmerge-proposal';
import { WithdrawProposal } from './application/withdraw-proposal';
import { ProposalThreads } from './application/proposal-threads';
import { CategoriesController } from './http/categories.controller';
import { CoauthorsController } from './http/coauthors.controller';
import { FollowsController } from './http/follows.controller';
import { MergesController } from './http/merges.controller';
import { PlacesController } from './http/places.controller';
import { ProposalsController } from './http/proposals.controller';
import { SearchController } from './http/search.controller';
import { SupportsController } from './http/supports.controller';
import { ProposalPresenter } from './live/proposal-presenter';
import { BoundedSearch } from './persistence/bounded-search';
import { CategoryListReadModel } from './persistence/category-list.read-model';
import { ProposalDetailsRepository } from './persistence/proposal-details.repository';
import { ProposalHistoryReadModel } from './persistence/proposal-history.read-model';
import { ProposalListReadModel } from './persistence/proposal-list.read-model';
import { ProposalPlacesReadModel } from './persistence/proposal-places.read-model';
import { CoauthorListReadModel } from './persistence/coauthor-list.read-model';
import { CoauthorsRepository } from './persistence/coauthors.repository';
import { MineReadModel } from './persistence/mine.read-model';
import { ProposalReadModel } from './persistence/proposal.read-model';
import { ProposalsRepository } from './persistence/proposals.repository';
import { SearchReadModel } from './persistence/search.read-model';
import { SimilarProposalsReadModel } from './persistence/similar-proposals.read-model';
import { SupportBatch } from './persistence/support-batch';

registerProblems(proposalProblems);

@Module({
  imports: [FilesModule],
  // Search before what has a number in the same place.
  controllers: [
    CategoriesController,
    PlacesController,
    SearchController,
    ProposalsController,
    SupportsController,
    MergesController,
    CoauthorsController,
    FollowsController,
  ],
  providers: [
    BoundedSearch,
    CategoryListReadModel,
    ChangeCategories,
    AnswerInvitation,
    CoauthorListReadModel,
    CoauthorsRepository,
    EditProposal,
    FollowProposal,
    InviteCoauthors,
    LeaveProposal,
    MineReadModel,
    MergeProposals,
    Merging,
    ProposalDetailsRepository,
    ProposalHistoryReadModel,
    ProposalListReadModel,
    ProposalPresenter,
    ProposalPlacesReadModel,
    ProposalReadModel,
    ProposalVisibility,
    ProposalsRepository,
    SearchReadModel,
    SimilarProposalsReadModel,
    SubmitProposal,
    SupportBatch,
    SupportProposal,
    UnmergeProposal,
    WithdrawProposal,
    ProposalThreads,
  ],
  exports: [ProposalVisibility, SubmitProposal, SupportProposal],
})
export class ProposalsModule {
  constructor(viewers: ImageViewers, proposals: ProposalReadModel) {
    viewers.register((imageId) => proposals.sightOfImage(imageId));
  }
}
