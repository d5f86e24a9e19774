import type { Route, Routes } from '@angular/router';
import { texts } from '../i18n/texts.resolver';
import { pageTexts } from './page.texts';

function page(path: string, loadComponent: Route['loadComponent']): Route {
  return { path, loadComponent, resolve: { texts: texts(pageTexts) } };
}

/** Pages that belong to no subject. */
export const pageRoutes: Routes = [
  page('conduct', () => import('./conduct.page').then((m) => m.ConductPage)),
  page('privacy', () => import('./privacy.page').then((m) => m.PrivacyPage)),
  page('kit', () => import('./kit/kit.page').then((m) => m.KitPage)),
];
