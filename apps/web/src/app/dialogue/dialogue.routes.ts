import type { Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import { opinionTexts } from '@samrad/opinions/web';
import { texts } from '@samrad/platform/web';
import { proposalTexts } from '@samrad/proposals/web';
import { DialoguePage } from './dialogue.page';

/** At `dialogues/:slug`. */
export const dialogueRoutes: Routes = [
  {
    path: '',
    component: DialoguePage,
    resolve: { texts: texts(dialogueTexts, opinionTexts, proposalTexts), dialogue: loadDialogue },
  },
];
