import type { Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import { moderationTexts } from '@samrad/moderation/web';
import { texts } from '@samrad/platform/web';
import { loadExport } from './data/load-export';
import { loadDeskResults, loadResults } from './data/load-results';
import { resultTexts } from './results.texts';

/** At `dialogues/:slug/export`. */
export const exportRoutes: Routes = [
  {
    path: '',
    resolve: { texts: texts(dialogueTexts, resultTexts) },
    children: [
      {
        path: '',
        resolve: { dialogue: loadDialogue, overview: loadExport },
        loadComponent: () => import('./pages/export/export.page').then((m) => m.ExportPage),
      },
    ],
  },
];

/** At `dialogues/:slug/results`. */
export const resultRoutes: Routes = [
  {
    path: '',
    resolve: {
      texts: texts(dialogueTexts, resultTexts),
      dialogue: loadDialogue,
      report: loadResults,
    },
    loadComponent: () => import('./pages/results/results.page').then((m) => m.ResultsPage),
  },
];

/** At `desk/dialogues/:slug/results`. */
export const deskResultRoutes: Routes = [
  {
    path: '',
    resolve: {
      texts: texts(dialogueTexts, moderationTexts, resultTexts),
      dialogue: loadDialogue,
      report: loadDeskResults,
    },
    loadComponent: () =>
      import('./pages/desk-results/desk-results.page').then((m) => m.DeskResultsPage),
  },
];
