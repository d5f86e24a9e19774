import { addressOf, DisableAccount, type AccountSwitched } from '@samrad/people/api';
import type { OpsContext, OpsOutcome } from '../frame/ops-command';
import { UsageFailure } from '../frame/ops-failure';
import { withPeople } from './people-app';

/** `admin disable <address>` and `admin enable <address>`. */
export async function switchAccount(
  verb: 'disable' | 'enable',
  [given, ...more]: OpsContext['positionals'],
): Promise<OpsOutcome> {
  const email = addressOf(given ?? '');
  if (email === null || more.length > 0) {
    throw new UsageFailure(`Say whose account: npm run ops -- admin ${verb} somebody@example.se.`);
  }
  const switched = await withPeople((app) =>
    app.get(DisableAccount).execute(email, verb === 'disable'),
  );
  return { said: sentence(verb, email, switched), json: { email, verb, ...switched } };
}

function sentence(
  verb: 'disable' | 'enable',
  email: string,
  { changed, sessionsEnded }: AccountSwitched,
): string {
  if (!changed) return `The account of ${email} was ${verb}d already.`;
  if (verb === 'enable') return `${email} can sign in again.`;
  return `${email} cannot sign in any longer. Sessions ended: ${sessionsEnded}.`;
}
