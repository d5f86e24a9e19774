import { isLanguage, LANGUAGES, slugOf } from '@samrad/platform/contract';
import { addressOf, CreateFirstAdministrator, type FirstAdministrator } from '@samrad/people/api';
import { HOST_KINDS, ORGANISATION_LIMITS, type OrganisationKind } from '@samrad/people/contract';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { OpsCommand, OpsContext, OpsOutcome } from '../frame/ops-command';
import { OpsFailure, UsageFailure } from '../frame/ops-failure';
import { withPeople } from './people-app';
import { switchAccount } from './switch-account';

export const adminCommand: OpsCommand = {
  name: 'admin',
  summary: 'make an administrator, disable or enable an account',
  usage: `
npm run ops -- admin create --email <address> --organisation <slug or name>
  [--kind ${HOST_KINDS.join('|')}]
  [--language ${LANGUAGES.join('|')}] [--password-stdin] [--json]
npm run ops -- admin disable <address> [--json]
npm run ops -- admin enable <address> [--json]

create makes an account that administers the organisation and can let others in. An organisation that is
missing is founded, as a county board unless --kind says otherwise. An account that exists keeps
its password and is given the role.
The password is read from the first line of standard input with --password-stdin; otherwise one is
made up and shown once.
--json ends with {"email", "organisation", "accountMade", "organisationMade", "roleGiven", "password"};
the password is null unless it was made up now.

disable ends the account's sessions at once and refuses to sign it in; what the person has written
stays, and so do their roles. enable lets them in again.
--json ends with {"email", "verb", "changed", "sessionsEnded"}.`,
  options: {
    email: { type: 'string' },
    organisation: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  async run(context) {
    const [verb, ...rest] = context.positionals;
    if (verb === 'disable' || verb === 'enable') return switchAccount(verb, rest);
    if (verb === 'create' && rest.length === 0) return create(context);
    throw new UsageFailure('Say what to do: create, disable or enable; see admin --help.');
  },
};

async function create(context: OpsContext): Promise<OpsOutcome> {
  const typed = context.values['password-stdin'] ? await firstLine(process.stdin) : null;
  const wanted = readOptions(context, typed ?? randomBytes(15).toString('base64url'));
  const made = await withPeople((app) => app.get(CreateFirstAdministrator).execute(wanted));
  const password = made.accountMade && typed === null ? wanted.password : null;
  return {
    said: sentence(wanted, made, password),
    json: { email: wanted.email, organisation: wanted.organisation.slug, ...made, password },
  };
}

function readOptions({ values }: OpsContext, password: string): FirstAdministrator {
  const email = addressOf(text(values['email'], '--email'));
  if (email === null) throw new UsageFailure('--email is not an e-mail address.');
  const name = text(values['organisation'], '--organisation');
  const slug = slugOf(name);
  if (
    slug === '' ||
    name.length < ORGANISATION_LIMITS.name.least ||
    name.length > ORGANISATION_LIMITS.name.most
  ) {
    throw new UsageFailure('--organisation needs a name or a slug of 2 to 120 characters.');
  }
  const language = values['language'] === undefined ? 'sv' : text(values['language'], '--language');
  if (!isLanguage(language))
    throw new UsageFailure(`--language is one of ${LANGUAGES.join(', ')}.`);
  const kind = values['kind'] === undefined ? 'county-board' : text(values['kind'], '--kind');
  if (!isKind(kind)) throw new UsageFailure(`--kind is one of ${HOST_KINDS.join(', ')}.`);
  return { email, password, language, organisation: { slug, name, kind } };
}

function text(value: OpsContext['values'][string], option: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new UsageFailure(`${option} is missing.`);
  return value.trim();
}

function isKind(value: string): value is OrganisationKind {
  return (HOST_KINDS as readonly string[]).includes(value);
}

function sentence(
  { email, organisation }: FirstAdministrator,
  made: { accountMade: boolean; organisationMade: boolean; roleGiven: boolean },
  password: string | null,
): string {
  const lines = [
    made.organisationMade &&
      `The organisation "${organisation.name ?? organisation.slug}" is founded.`,
    made.roleGiven
      ? `${email} administers ${organisation.slug}.`
      : `${email} administered ${organisation.slug} already.`,
    !made.accountMade && 'The account existed; its password is as it was.',
    password !== null && `The password, shown this once: ${password}`,
  ];
  return lines.filter((line) => line !== false).join('\n');
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input })) return line;
  throw new OpsFailure('Standard input holds no password.');
}
