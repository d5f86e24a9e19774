import { DialoguesModule } from '../dialogues.module';
import { dialoguesEntities } from '../persistence/dialogues.entities';
import { peopleEntities, PeopleModule } from '@samrad/people/api';
import { organisationIn, personIn, type BuiltPerson } from '@samrad/people/api/testing';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';

export interface DialogueWorld {
  readonly api: TestApi;
  readonly organisation: { readonly id: string; readonly slug: string };
  readonly official: BuiltPerson;
  readonly moderator: BuiltPerson;
  readonly officialElsewhere: BuiltPerson;
  readonly resident: BuiltPerson;
  /** Sends JSON as that person, or as nobody, under a fresh key. */
  send(method: string, path: string, who: BuiltPerson | null, body?: unknown): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The API with people and dialogues, one organisation and those who try things in it. */
export async function startDialogueWorld(): Promise<DialogueWorld> {
  const api = await startTestApi({
    modules: [PeopleModule, DialoguesModule],
    entities: [...peopleEntities, ...dialoguesEntities],
  });
  const { database } = api;
  const organisation = await organisationIn(database, { name: 'Region Västmanland' });
  const elsewhere = await organisationIn(database);
  const withRole = (organisationId: string, role: 'official' | 'moderator') =>
    personIn(database, { roles: [{ organisationId, role }] });
  return {
    api,
    organisation,
    official: await withRole(organisation.id, 'official'),
    moderator: await withRole(organisation.id, 'moderator'),
    officialElsewhere: await withRole(elsewhere.id, 'official'),
    resident: await personIn(database),
    send: (method, path, who, body) => send(`${api.url}${path}`, method, who, body),
  };
}

async function send(
  url: string,
  method: string,
  who: BuiltPerson | null,
  body: unknown,
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(who && { cookie: who.cookie }),
      ...(method !== 'GET' && {
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}
