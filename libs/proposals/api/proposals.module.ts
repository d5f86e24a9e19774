import { Module } from '@nestjs/common';
import { registerProblems } from '@samrad/platform/api';
import { proposalProblems } from '@samrad/proposals/contract';
import { ChangeCategories } from './application/change-categories';
import { EditProposal } from './application/edit-proposal';
import { SubmitProposal } from './application/submit-proposal';
import { SupportProposal } from './application/support-proposal';
import { WithdrawProposal } from './application/withdraw-proposal';
import { WithdrawnThreads } from './application/withdrawn-threads';
import { CategoriesController } from './http/categories.controller';
import { ProposalsController } from './http/proposals.controller';
import { SupportsController } from './http/supports.controller';
import { ProposalPresenter } from './live/proposal-presenter';
import { CategoryListReadModel } from './persistence/category-list.read-model';
import { ProposalDetailsRepository } from './persistence/proposal-details.repository';
import { ProposalHistoryReadModel } from './persistence/proposal-history.read-model';
import { ProposalListReadModel } from './persistence/proposal-list.read-model';
import { ProposalReadModel } from './persistence/proposal.read-model';
import { ProposalsRepository } from './persistence/proposals.repository';
import { SupportBatch } from './persistence/support-batch';

registerProblems(proposalProblems);

@Module({
  controllers: [CategoriesController, ProposalsController, SupportsController],
  providers: [
    CategoryListReadModel,
    ChangeCategories,
    EditProposal,
    ProposalDetailsRepository,
    ProposalHistoryReadModel,
    ProposalListReadModel,
    ProposalPresenter,
    ProposalReadModel,
    ProposalsRepository,
    SubmitProposal,
    SupportBatch,
    SupportProposal,
    WithdrawProposal,
    WithdrawnThreads,
  ],
  exports: [SubmitProposal, SupportProposal],
})
export class ProposalsModule {}
