import { inject } from '@angular/core';
import type { ResolveFn, Routes } from '@angular/router';
import { dialogueTexts, loadDialogue } from '@samrad/dialogues/web';
import type { ActPage, DeskPage } from '@samrad/moderation/contract';
import { texts } from '@samrad/platform/web';
import { ModerationApi } from './data/moderation.api';
import { moderationTexts } from './moderation.texts';

const loadActs: ResolveFn<ActPage> = (route) =>
  inject(ModerationApi).acts(String(route.params['slug']));

const loadDesk: ResolveFn<DeskPage> = (route) =>
  inject(ModerationApi).desk(String(route.params['slug']), 'all');

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
