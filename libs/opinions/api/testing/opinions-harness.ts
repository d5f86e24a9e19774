import { DialoguesModule, dialoguesEntities } from '@samrad/dialogues/api';
import { DiscussionModule, discussionEntities } from '@samrad/discussion/api';
import { daysFromNow, dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { organisationIn, personIn, type BuiltPerson } from '@samrad/people/api/testing';
import { newId, type WriteContext } from '@samrad/platform/api';
import { hashRequest } from '@samrad/platform/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import { OpinionsModule, opinionsEntities } from '../index';
import { statementIn, type BuiltStatement } from './statement.builder';

export interface Answered {
  readonly status: number;
  // Tests look into answers with matchers; a wrong shape fails there.
  readonly body: Record<string, unknown>;
}

export interface Sent {
  readonly cookie?: string;
  readonly key?: string | null;
  readonly body?: unknown;
}

/** The subject and what it stands on, as it is served. */
export function startOpinions(databaseUrl?: string): Promise<TestApi> {
  return startTestApi({
    modules: [PeopleModule, DialoguesModule, DiscussionModule, OpinionsModule],
    entities: [...peopleEntities, ...dialoguesEntities, ...discussionEntities, ...opinionsEntities],
    ...(databaseUrl && { databaseUrl }),
  });
}

/** One request with a fresh key unless told otherwise. */
export async function send(
  api: TestApi,
  method: string,
  path: string,
  sent: Sent = {},
): Promise<Answered> {
  const { cookie, key = randomUUID(), body } = sent;
  const response = await fetch(api.url + path, {
    method,
    headers: {
      ...(key && { 'idempotency-key': key }),
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export interface Opened {
  readonly id: string;
  readonly slug: string;
  readonly path: string;
  readonly author: BuiltPerson & { readonly participantId: string };
  readonly statements: readonly BuiltStatement[];
}

/** A dialogue with an opinion round that is open, and so many statements by one author. */
export async function openDialogue(
  { database }: TestApi,
  given: { statements?: number; closesAt?: Date } = {},
): Promise<Opened> {
  const organisation = await organisationIn(database);
  const closesAt = given.closesAt ?? daysFromNow(10);
  const rounds = [{ kind: 'opinion', opensAt: daysFromNow(-1), closesAt }] as const;
  const dialogue = await dialogueIn(database, { organisationId: organisation.id, rounds });
  const author = await personIn(database);
  const participant = await participantIn(database, {
    dialogueId: dialogue.id,
    accountId: author.accountId,
  });
  const statements: BuiltStatement[] = [];
  for (let i = 0; i < (given.statements ?? 1); i += 1) {
    statements.push(
      await statementIn(database, { dialogueId: dialogue.id, participantId: participant.id }),
    );
  }
  const path = `/api/dialogues/${dialogue.slug}/statements`;
  return { ...dialogue, path, author: { ...author, participantId: participant.id }, statements };
}

/** Accounts without sessions, many at once; for tests that call the use case itself. */
export async function accountsIn({ database }: TestApi, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await database.query(
    `INSERT INTO account (id, email, password_hash, language)
     SELECT id, id || '@example.org', '$argon2id$x', 'sv' FROM unnest($1::uuid[]) id`,
    [ids],
  );
  return ids;
}

/** A write by an account, as the HTTP layer would hand it on. */
export function writeBy(
  accountId: string,
  key: string = randomUUID(),
  body: unknown = key,
): WriteContext {
  const actor = { kind: 'account', accountId, sessionId: newId(), memberships: [] } as const;
  return { actor, idempotency: { key, bodyHash: hashRequest('PUT stand', body) } };
}

interface TallyRow {
  readonly number: number;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** Stored tallies and the same counted anew from the stands, in order of number. */
export async function tallies(
  { database }: TestApi,
  dialogueId: string,
): Promise<{ stored: TallyRow[]; counted: TallyRow[]; figures: { stands: number } }> {
  const stored = await database.query<TallyRow>(
    'SELECT number, agree, disagree, pass FROM statement WHERE dialogue_id = $1 ORDER BY number',
    [dialogueId],
  );
  const counted = await database.query<TallyRow>(
    `SELECT s.number, count(*) FILTER (WHERE t.value = 1) AS agree,
       count(*) FILTER (WHERE t.value = -1) AS disagree, count(*) FILTER (WHERE t.value = 0) AS pass
     FROM statement s LEFT JOIN stand t ON t.statement_id = s.id
     WHERE s.dialogue_id = $1 GROUP BY s.number ORDER BY s.number`,
    [dialogueId],
  );
  const figures = await database.one<{ stands: number }>(
    'SELECT stands FROM dialogue_figures WHERE dialogue_id = $1',
    [dialogueId],
  );
  return { stored, counted, figures };
}

/** The register's entries of a dialogue about stands, in order, with their payloads read. */
export function standEntries(
  { database }: TestApi,
  dialogueId: string,
): Promise<
  {
    seq: number;
    kind: string;
    subject: string;
    payload: { participantId: string; statementId: string; value: number | null };
  }[]
> {
  return database.query(
    `SELECT e.seq, e.kind, e.subject_id AS subject, p.payload::json AS payload
     FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
     WHERE e.dialogue_id = $1 AND e.kind LIKE 'stand-%' ORDER BY e.seq`,
    [dialogueId],
  );
}
