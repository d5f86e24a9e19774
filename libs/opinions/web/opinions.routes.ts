import type { Routes } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import { texts } from '@samrad/platform/web';
import { loadStatements } from './data/load-statements';
import { opinionTexts } from './opinions.texts';

/** Below /:lang/dialogues/:slug/statements */
export const opinionRoutes: Routes = [
  {
    path: '',
    resolve: { texts: texts(dialogueTexts, opinionTexts) },
    children: [
      {
        path: '',
        resolve: { opened: loadStatements },
        loadComponent: () =>
          import('./pages/statements/statements.page').then((m) => m.StatementsPage),
      },
    ],
  },
];
