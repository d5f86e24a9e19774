import type { Routes } from '@angular/router';
import { loadSession } from '@samrad/people/web';
import { texts } from '@samrad/platform/web';
import { FailedPage } from './failed/failed.page';
import { NotFoundPage } from './failed/not-found.page';
import { fallbackLanguage } from './language/fallback-language';
import { speaks } from './language/speaks';

/** Moderation adds its words and its buttons to everything that people write. */
async function moderated(children: Routes): Promise<Routes> {
  const [{ provideCommentActions, moderationTexts }, { discussionTexts }] = await Promise.all([
    import('@samrad/moderation/web'),
    import('@samrad/discussion/web'),
  ]);
  const resolve = { acts: texts(discussionTexts, moderationTexts) };
  return [{ path: '', providers: [provideCommentActions()], resolve, children }];
}

/** Where each subject's pages stand below the language; deeper paths before those that begin alike. */
const subjects: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadChildren: () => import('@samrad/dialogues/web').then((m) => m.homeRoutes),
  },
  // The list of proposals is a part of the dialogue's front page.
  { path: 'dialogues/:slug/proposals', pathMatch: 'full', redirectTo: 'dialogues/:slug' },
  {
    path: 'dialogues/:slug/proposals',
    loadChildren: async () => moderated((await import('@samrad/proposals/web')).proposalRoutes),
  },
  {
    path: 'dialogues/:slug/search',
    loadChildren: () => import('@samrad/proposals/web').then((m) => m.searchInDialogueRoutes),
  },
  {
    path: 'search',
    loadChildren: () => import('@samrad/proposals/web').then((m) => m.searchRoutes),
  },
  {
    path: 'mine',
    loadChildren: () => import('@samrad/proposals/web').then((m) => m.mineRoutes),
  },
  {
    path: 'dialogues/:slug/statements',
    loadChildren: async () => moderated((await import('@samrad/opinions/web')).routes),
  },
  {
    path: 'dialogues/:slug/export',
    loadChildren: () => import('@samrad/results/web').then((m) => m.exportRoutes),
  },
  {
    path: 'dialogues/:slug/results',
    loadChildren: () => import('@samrad/results/web').then((m) => m.resultRoutes),
  },
  {
    path: 'dialogues/:slug/moderation',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.moderationLogRoutes),
  },
  {
    path: 'dialogues/:slug/join',
    loadChildren: () => import('@samrad/dialogues/web').then((m) => m.joinRoutes),
  },
  {
    path: 'dialogues/:slug',
    pathMatch: 'full',
    loadChildren: () => import('./dialogue/dialogue.routes').then((m) => m.dialogueRoutes),
  },
  {
    path: 'dialogues',
    loadChildren: () => import('@samrad/dialogues/web').then((m) => m.dialogueListRoutes),
  },
  {
    path: 'desk/dialogues/:slug/results',
    loadChildren: () => import('@samrad/results/web').then((m) => m.deskResultRoutes),
  },
  {
    path: 'desk/dialogues/:slug/comments',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.moderationDeskRoutes),
  },
  {
    path: 'desk/dialogues/:slug/queue',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.moderationQueueRoutes),
  },
  {
    path: 'desk/dialogues/:slug/suspensions',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.suspensionRoutes),
  },
  {
    path: 'desk/queue',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.moderationQueueRoutes),
  },
  {
    path: 'desk/cases/:id',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.moderationCaseRoutes),
  },
  {
    path: 'my-cases',
    loadChildren: () => import('@samrad/moderation/web').then((m) => m.myCasesRoutes),
  },
  {
    path: 'desk/dialogues/:slug/categories',
    loadChildren: () => import('@samrad/proposals/web').then((m) => m.categoryDeskRoutes),
  },
  {
    path: 'desk',
    loadChildren: () => import('@samrad/dialogues/web').then((m) => m.deskRoutes),
  },
  {
    path: 'organisations/new',
    pathMatch: 'full',
    loadChildren: () => import('@samrad/people/web').then((m) => m.foundRoutes),
  },
  {
    path: 'organisations/:slug',
    pathMatch: 'full',
    loadChildren: () =>
      import('./organisation/organisation.routes').then((m) => m.organisationRoutes),
  },
  { path: '', loadChildren: () => import('@samrad/platform/web/pages').then((m) => m.routes) },
  { path: '', loadChildren: () => import('@samrad/people/web').then((m) => m.routes) },
];

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'sv' },
  {
    path: ':lang',
    canMatch: [speaks],
    resolve: { session: loadSession },
    children: [
      { path: 'failed', component: FailedPage },
      ...subjects,
      { path: '**', component: NotFoundPage },
    ],
  },
  { path: '**', component: NotFoundPage, resolve: { texts: fallbackLanguage } },
];
