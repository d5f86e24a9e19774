import type { Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import { discussionTexts } from '@samrad/discussion/web';
import { texts } from '@samrad/platform/web';
import { mapTexts } from '@samrad/platform/web/map';
import { loadCategories } from './data/load-categories';
import { loadMine } from './data/load-mine';
import { loadProposal } from './data/load-proposal';
import { proposalTexts } from './proposals.texts';

/** At `mine`. */
export const mineRoutes: Routes = [
  {
    path: '',
    resolve: { texts: texts(proposalTexts), mine: loadMine },
    loadComponent: () => import('./pages/mine/mine.page').then((m) => m.OwnProposalsPage),
  },
];

/** At `desk/dialogues/:slug/categories`. */
export const categoryDeskRoutes: Routes = [
  {
    path: '',
    resolve: {
      texts: texts(proposalTexts, dialogueTexts),
      dialogue: loadDialogue,
      categories: loadCategories,
    },
    loadComponent: () => import('./pages/categories/categories.page').then((m) => m.CategoriesPage),
  },
];

/** At `dialogues/:slug/proposals`. */
export const proposalRoutes: Routes = [
  {
    path: '',
    resolve: {
      texts: texts(proposalTexts, dialogueTexts, discussionTexts, mapTexts),
      dialogue: loadDialogue,
    },
    children: [
      {
        path: 'new',
        loadComponent: () =>
          import('./pages/new-proposal/new-proposal.page').then((m) => m.NewProposalPage),
      },
      {
        path: ':number',
        resolve: { proposal: loadProposal },
        loadComponent: () => import('./pages/proposal/proposal.page').then((m) => m.ProposalPage),
      },
      {
        path: ':number/edit',
        resolve: { proposal: loadProposal },
        loadComponent: () =>
          import('./pages/edit-proposal/edit-proposal.page').then((m) => m.EditProposalPage),
      },
    ],
  },
];
