import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { ProposalView } from '@samrad/proposals/contract';
import { ProposalsApi } from './proposals.api';

/** The proposal whose number stands in the path. */
export const loadProposal: ResolveFn<ProposalView> = ({ params }) =>
  inject(ProposalsApi).view(String(params['slug']), Number(params['number']));
