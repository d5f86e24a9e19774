import type { Routes } from '@angular/router';
import { texts } from '@samrad/platform/web';
import {
  loadAccount,
  loadMailbox,
  loadMembers,
  loadOrganisation,
  loadOrganisations,
} from './data/load-pages';
import { peopleTexts } from './people.texts';

const pages: Routes = [
  {
    path: 'sign-in',
    loadComponent: () => import('./pages/sign-in/sign-in.page').then((m) => m.SignInPage),
  },
  {
    path: 'sign-up',
    loadComponent: () => import('./pages/sign-up/sign-up.page').then((m) => m.SignUpPage),
  },
  {
    path: 'confirm-address/:token',
    loadComponent: () =>
      import('./pages/confirm-address/confirm-address.page').then((m) => m.ConfirmAddressPage),
  },
  {
    path: 'reset-password',
    loadComponent: () =>
      import('./pages/reset-password/reset-password.page').then((m) => m.ResetPasswordPage),
  },
  {
    path: 'reset-password/:token',
    loadComponent: () =>
      import('./pages/new-password/new-password.page').then((m) => m.NewPasswordPage),
  },
  {
    path: 'account',
    resolve: { sessions: loadAccount },
    loadComponent: () => import('./pages/account/account.page').then((m) => m.AccountPage),
  },
  {
    path: 'organisations',
    resolve: { page: loadOrganisations },
    loadComponent: () =>
      import('./pages/organisation-list/organisation-list.page').then(
        (m) => m.OrganisationListPage,
      ),
  },
  {
    path: 'organisations/:slug',
    resolve: { organisation: loadOrganisation },
    loadComponent: () =>
      import('./pages/organisation/organisation.page').then((m) => m.OrganisationPage),
  },
  {
    path: 'organisations/:slug/members',
    resolve: { organisation: loadOrganisation, page: loadMembers },
    loadComponent: () => import('./pages/members/members.page').then((m) => m.MembersPage),
  },
  {
    path: 'mailbox',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { page: loadMailbox },
    loadComponent: () => import('./pages/mailbox/mailbox.page').then((m) => m.MailboxPage),
  },
];

export const peopleRoutes: Routes = pages.map((page) => ({
  ...page,
  resolve: { texts: texts(peopleTexts), ...page.resolve },
}));
