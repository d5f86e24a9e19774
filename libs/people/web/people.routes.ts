import type { Routes } from '@angular/router';
import { texts } from '@samrad/platform/web';
import { pageTexts } from '@samrad/platform/web/pages';
import {
  loadAccount,
  loadCouncils,
  loadInvitation,
  loadInvitations,
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
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { page: loadOrganisations },
    loadComponent: () =>
      import('./pages/organisation-list/organisation-list.page').then(
        (m) => m.OrganisationListPage,
      ),
  },
  {
    path: 'organisations/:slug/edit',
    resolve: { organisation: loadOrganisation, councils: loadCouncils },
    loadComponent: () =>
      import('./pages/organisation-form/organisation-form.page').then(
        (m) => m.OrganisationFormPage,
      ),
  },
  {
    path: 'organisations/:slug/members',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { organisation: loadOrganisation, page: loadMembers, invitations: loadInvitations },
    loadComponent: () => import('./pages/members/members.page').then((m) => m.MembersPage),
  },
  {
    path: 'invitations/:token',
    resolve: { invitation: loadInvitation },
    loadComponent: () => import('./pages/invitation/invitation.page').then((m) => m.InvitationPage),
  },
  {
    path: 'accessibility',
    resolve: { statement: texts(pageTexts) },
    loadComponent: () =>
      import('./pages/accessibility/accessibility-feedback.page').then(
        (m) => m.AccessibilityFeedbackPage,
      ),
  },
  {
    path: 'mailbox',
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    resolve: { page: loadMailbox },
    loadComponent: () => import('./pages/mailbox/mailbox.page').then((m) => m.MailboxPage),
  },
];

function withTexts(routes: Routes): Routes {
  return routes.map((page) => ({
    ...page,
    resolve: { texts: texts(peopleTexts), ...page.resolve },
  }));
}

export const peopleRoutes: Routes = withTexts(pages);

/** At `organisations/new`, which comes before the page of an organisation. */
export const foundRoutes: Routes = withTexts([
  {
    path: '',
    resolve: { councils: loadCouncils },
    loadComponent: () =>
      import('./pages/organisation-form/organisation-form.page').then(
        (m) => m.OrganisationFormPage,
      ),
  },
]);
