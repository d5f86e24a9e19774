import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { peopleEntities } from '../persistence/people.entities';
import { PeopleModule } from '../people.module';

/** The subject as it is served, with what the environment is to say while it starts. */
export async function startPeople(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  Object.assign(process.env, environment);
  try {
    return await startTestApi({ modules: [PeopleModule], entities: peopleEntities });
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
}

/** The bodies of the mails that stand in the outbox for an address, oldest first. */
export async function mailTo(
  api: TestApi,
  address: string,
): Promise<{ subject: string; body: string }[]> {
  return api.database.query(
    'SELECT subject, body FROM mail_outbox WHERE recipient = $1 ORDER BY written_at, id',
    [address],
  );
}

/** The secret at the end of the first link in a mail. */
export function tokenIn(body: string | undefined): string {
  return /\/([A-Za-z0-9_-]{43})$/m.exec(body ?? '')?.[1] ?? '';
}
