import type { Routes } from '@angular/router';
import { dialogueTexts, loadHeld } from '@samrad/dialogues/web';
import { loadHistory, loadOrganisation, peopleTexts } from '@samrad/people/web';
import { texts } from '@samrad/platform/web';
import { OrganisationPage } from './organisation.page';

/** At `organisations/:slug`. */
export const organisationRoutes: Routes = [
  {
    path: '',
    component: OrganisationPage,
    resolve: {
      texts: texts(dialogueTexts, peopleTexts),
      organisation: loadOrganisation,
      held: loadHeld,
      history: loadHistory,
    },
  },
];
