import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { MinePage } from '@samrad/proposals/contract';
import { ProposalsApi } from './proposals.api';

/** The first page of what is the reader's own. */
export const loadMine: ResolveFn<MinePage> = () => inject(ProposalsApi).mine('all', null);
