import type { Client } from './client';
import type { Budget } from './throttle';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/**
 * Guesses at one account from one place. On a device where the account has signed in before, the
 * device counts by itself: nobody elsewhere can use it up, and so nobody can lock the owner out.
 */
export function signInBudget(email: string, client: Client, knownDevice: Buffer | null): Budget {
  const from = knownDevice ? `device ${knownDevice.toString('hex')}` : `network ${client.network}`;
  return { of: ['sign-in', email, from], most: 10, seconds: QUARTER };
}

/** A library, a school and a kiosk share one network: only a high ceiling. */
export function networkBudget(action: string, client: Client): Budget {
  return { of: [action, client.network], most: 1_000, seconds: QUARTER };
}

/** New accounts, and mails about one address, that one place can ask for. */
export function requestBudget(action: 'sign-up' | 'reset', email: string, client: Client): Budget {
  return { of: [action, email, client.network], most: 10, seconds: HOUR };
}

/** Tries with one link. */
export function linkBudget(tokenHash: Buffer): Budget {
  return { of: ['link', tokenHash.toString('hex')], most: 10, seconds: QUARTER };
}

/**
 * Mails with a link to a new password, from wherever they were asked for; more are left out without
 * a word. Nothing but asking for them counts: nobody can keep the owner out by signing up.
 */
export function resetMailBudget(email: string): Budget {
  return { of: ['reset-mail', email], most: 12, seconds: HOUR };
}

/** The mail that there is an account already: told once a day, its owner knows. */
export function accountExistsBudget(email: string): Budget {
  return { of: ['account-exists', email], most: 1, seconds: DAY };
}

/** Invitations of one organisation: enough for a large authority's first day. */
export function inviteBudget(organisationId: string): Budget {
  return { of: ['invite', organisationId], most: 200, seconds: DAY };
}

/** Mails with invitations to one address, from whichever organisations: nobody is flooded. */
export function invitationMailBudget(email: string): Budget {
  return { of: ['invitation-mail', email], most: 10, seconds: DAY };
}

/** How often one invitation is sent again. */
export function resendBudget(invitationId: string): Budget {
  return { of: ['resend', invitationId], most: 3, seconds: HOUR };
}

/** Changes of one's own settings: more than anybody tries out, and few enough to be counted anew. */
export function settingsBudget(accountId: string): Budget {
  return { of: ['settings', accountId], most: 20, seconds: QUARTER };
}

/** What one network says about accessibility: a library's visitors all have a say. */
export function feedbackBudget(client: Client): Budget {
  return { of: ['feedback', client.network], most: 200, seconds: HOUR };
}
