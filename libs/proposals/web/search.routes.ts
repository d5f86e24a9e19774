import type { Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import { texts } from '@samrad/platform/web';
import { loadSearch } from './data/load-search';
import { proposalTexts } from './proposals.texts';

const loadComponent = () => import('./pages/search/search.page').then((m) => m.SearchPage);

/** At `search`: over all dialogues. */
export const searchRoutes: Routes = [
  {
    path: '',
    resolve: { texts: texts(proposalTexts, dialogueTexts), searched: loadSearch },
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent,
  },
];

/** At `dialogues/:slug/search`. */
export const searchInDialogueRoutes: Routes = [
  {
    path: '',
    resolve: { texts: texts(proposalTexts, dialogueTexts), dialogue: loadDialogue },
    children: [
      {
        path: '',
        resolve: { searched: loadSearch },
        runGuardsAndResolvers: 'paramsOrQueryParamsChange',
        loadComponent,
      },
    ],
  },
];
