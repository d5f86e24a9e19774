import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROPOSAL_KINDS, type ProposalKind } from '@samrad/proposals/contract';
import { LivePresenters } from '@samrad/register/api';
import { ProposalReadModel } from '../persistence/proposal.read-model';

/** Entries that change what other proposals than their own count. */
const RECOUNTING: readonly ProposalKind[] = ['proposal-merged', 'proposal-unmerged'];

/** Live, each entry of this subject carries its proposal as it is now and as everybody may see it. */
@Injectable()
export class ProposalPresenter implements OnModuleInit {
  constructor(
    private readonly presenters: LivePresenters,
    private readonly proposals: ProposalReadModel,
  ) {}

  onModuleInit(): void {
    this.presenters.register(PROPOSAL_KINDS, (ids) => this.proposals.summaries(ids));
    this.presenters.register(RECOUNTING, (ids) => this.proposals.merged(ids));
  }
}
