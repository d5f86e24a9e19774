import type { Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import { texts } from '@samrad/platform/web';
import { loadExport } from './data/load-export';
import { resultTexts } from './results.texts';

/** Below /:lang/dialogues/:slug/export */
export const resultRoutes: Routes = [
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
