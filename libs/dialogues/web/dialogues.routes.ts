import type { Routes } from '@angular/router';
import { texts } from '@samrad/platform/web';
import { requireHosts } from './data/hosts';
import { loadCodes, loadHosts, loadInvitations, loadOrganisations } from './data/load-taking-part';
import { loadChange } from './data/load-change';
import { loadDesk } from './data/load-desk';
import { loadDialogue } from './data/load-dialogue';
import { loadDialogues } from './data/load-dialogues';
import { loadHome } from './data/load-home';
import { loadRounds } from './data/load-rounds';
import { dialogueTexts } from './dialogues.texts';

const spoken = { texts: texts(dialogueTexts) };

/** At the root of a language. */
export const homeRoutes: Routes = [
  {
    path: '',
    resolve: { ...spoken, home: loadHome },
    loadComponent: () => import('./pages/home/home.page').then((m) => m.HomePage),
  },
];

/** At `dialogues`. */
export const dialogueListRoutes: Routes = [
  {
    path: '',
    resolve: { ...spoken, listed: loadDialogues },
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () =>
      import('./pages/dialogue-list/dialogue-list.page').then((m) => m.DialogueListPage),
  },
];

/** At `dialogues/:slug/join`. */
export const joinRoutes: Routes = [
  {
    path: '',
    resolve: { ...spoken, dialogue: loadDialogue },
    runGuardsAndResolvers: 'always',
    loadComponent: () => import('./pages/join/join.page').then((m) => m.JoinPage),
  },
];

/** At `desk`. */
export const deskRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    resolve: { ...spoken, desk: loadDesk, invitations: loadInvitations },
    loadComponent: () => import('./pages/desk/desk.page').then((m) => m.DeskPage),
  },
  {
    path: 'dialogues/:slug/rounds',
    resolve: { ...spoken, dialogue: loadRounds },
    loadComponent: () => import('./pages/rounds/rounds.page').then((m) => m.RoundsPage),
  },
  {
    path: 'dialogues/new',
    resolve: { ...spoken, hosts: () => requireHosts('official') },
    loadComponent: () =>
      import('./pages/new-dialogue/new-dialogue.page').then((m) => m.NewDialoguePage),
  },
  {
    path: 'dialogues/:slug/edit',
    resolve: { ...spoken, changed: loadChange },
    loadComponent: () =>
      import('./pages/edit-dialogue/edit-dialogue.page').then((m) => m.EditDialoguePage),
  },
  {
    path: 'dialogues/:slug/codes',
    resolve: { ...spoken, dialogue: loadDialogue, codes: loadCodes },
    loadComponent: () => import('./pages/codes/codes.page').then((m) => m.CodesPage),
  },
  {
    path: 'dialogues/:slug/hosts',
    resolve: {
      ...spoken,
      dialogue: loadDialogue,
      hosts: loadHosts,
      organisations: loadOrganisations,
    },
    loadComponent: () => import('./pages/hosts/hosts.page').then((m) => m.HostsPage),
  },
];
