import { inject } from '@angular/core';
import type { ResolveFn, Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import type {
  ActPage,
  CaseView,
  DecisionPage,
  DeskPage,
  MyReportPage,
  QueuePage,
  SuspensionPage,
} from '@samrad/moderation/contract';
import { texts } from '@samrad/platform/web';
import { ModerationApi } from './data/moderation.api';
import { moderationTexts } from './moderation.texts';

const loadActs: ResolveFn<ActPage> = (route) =>
  inject(ModerationApi).acts(String(route.params['slug']));

const loadDesk: ResolveFn<DeskPage> = (route) =>
  inject(ModerationApi).desk(String(route.params['slug']), 'all');

const loadQueue: ResolveFn<QueuePage> = (route) =>
  inject(ModerationApi).queue((route.params['slug'] as string | undefined) ?? null, 'all');

const loadSuspensions: ResolveFn<SuspensionPage> = (route) =>
  inject(ModerationApi).suspensions(String(route.params['slug']), 'current');

const loadCase: ResolveFn<CaseView> = (route) =>
  inject(ModerationApi).case(String(route.params['id']));

const loadDecisions: ResolveFn<DecisionPage> = () => inject(ModerationApi).myDecisions();
const loadReports: ResolveFn<MyReportPage> = () => inject(ModerationApi).myReports();

const words = { texts: texts(moderationTexts) };

/** At `desk/queue` and `desk/dialogues/:slug/queue`. */
export const moderationQueueRoutes: Routes = [
  {
    path: '',
    resolve: { ...words, page: loadQueue },
    loadComponent: () => import('./pages/queue/queue.page').then((m) => m.QueuePage),
  },
];

/** At `desk/cases/:id`. */
export const moderationCaseRoutes: Routes = [
  {
    path: '',
    resolve: { ...words, read: loadCase },
    loadComponent: () => import('./pages/case/case.page').then((m) => m.CasePage),
  },
];

/** At `my-cases`. */
export const myCasesRoutes: Routes = [
  {
    path: '',
    resolve: { ...words, decisions: loadDecisions, reports: loadReports },
    loadComponent: () => import('./pages/my-cases/my-cases.page').then((m) => m.MyCasesPage),
  },
];

const shared = { texts: texts(dialogueTexts, moderationTexts), dialogue: loadDialogue };

/** At `dialogues/:slug/moderation`. */
export const moderationLogRoutes: Routes = [
  {
    path: '',
    resolve: { ...shared, page: loadActs },
    loadComponent: () => import('./pages/log/log.page').then((m) => m.LogPage),
  },
];

/** At `desk/dialogues/:slug/comments`. */
export const moderationDeskRoutes: Routes = [
  {
    path: '',
    resolve: { ...shared, page: loadDesk },
    loadComponent: () => import('./pages/desk/desk.page').then((m) => m.DeskPage),
  },
];

/** At `desk/dialogues/:slug/suspensions`. */
export const suspensionRoutes: Routes = [
  {
    path: '',
    resolve: { ...shared, page: loadSuspensions },
    loadComponent: () =>
      import('./pages/suspensions/suspensions.page').then((m) => m.SuspensionsPage),
  },
];
