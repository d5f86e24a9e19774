import { dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import { commentIn } from '@samrad/discussion/api/testing';
import { statementIn } from '@samrad/opinions/api/testing';
import { organisationIn, personIn, type BuiltPerson } from '@samrad/people/api/testing';
import type { Database } from '@samrad/platform/api';
import { proposalIn } from '@samrad/proposals/api/testing';
import type { TestApi } from '@samrad/register/api/testing';

export interface Contributed {
  readonly dialogue: { readonly id: string; readonly slug: string };
  readonly participant: { readonly id: string; readonly pseudonym: string };
}

export interface ExportWorld {
  readonly organisation: { readonly id: string; readonly slug: string };
  readonly official: BuiltPerson;
  readonly author: BuiltPerson;
  readonly supporter: BuiltPerson;
}

/** A host with an official, and two who take part. */
export async function exportWorld(database: Database): Promise<ExportWorld> {
  const organisation = await organisationIn(database);
  const roles = [{ organisationId: organisation.id, role: 'official' as const }];
  return {
    organisation,
    official: await personIn(database, { roles }),
    author: await personIn(database),
    supporter: await personIn(database),
  };
}

/** A dialogue in which the author has done one of everything and the supporter supports it. */
export async function contributed(
  database: Database,
  { organisation, author, supporter }: ExportWorld,
  given: { language?: string; supportVisibility?: 'public' | 'secret'; title?: string } = {},
): Promise<Contributed> {
  const { language = 'sv', supportVisibility = 'public', title } = given;
  const host = { organisationId: organisation.id };
  const dialogue = await dialogueIn(database, { ...host, language, supportVisibility });
  const dialogueId = dialogue.id;
  const participant = await participantIn(database, { dialogueId, accountId: author.accountId });
  const participantId = participant.id;
  const proposal = await proposalIn(database, {
    dialogueId,
    participantId,
    ...(title && { title }),
  });
  const { threadId } = proposal;
  await commentIn(database, { threadId, participantId, body: 'En kommentar som syns.' });
  await commentIn(database, {
    threadId,
    participantId,
    body: 'En dold mening.',
    hiddenRule: 'personal-attack',
  });
  const statement = await statementIn(database, { dialogueId, participantId });
  const friend = await participantIn(database, { dialogueId, accountId: supporter.accountId });
  await database.query(
    `WITH counted AS (UPDATE proposal SET supports = supports + 1 WHERE id = $1)
     INSERT INTO support (proposal_id, participant_id, dialogue_id) VALUES ($1, $2, $3)`,
    [proposal.id, friend.id, dialogueId],
  );
  await database.query(
    `SELECT * FROM stand_apply(ARRAY[$1::uuid, $1], ARRAY[$2::uuid, $2], ARRAY[$3::uuid, $4], '{1,-1}', '{NULL,NULL}',
       ARRAY[uuid_send($3), uuid_send($4)])`,
    [dialogueId, statement.id, participantId, friend.id],
  );
  return { dialogue, participant };
}

/** What a reader gets; `cookie` of whoever asks. */
export async function exported(
  { url }: TestApi,
  slug: string,
  path: string,
  cookie?: string,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> {
  const headers = cookie ? { cookie } : {};
  const response = await fetch(`${url}/api/dialogues/${slug}/export${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of a JSON file. */
export async function rowsIn(
  api: TestApi,
  slug: string,
  name: string,
  cookie?: string,
  audience?: 'public' | 'official',
): Promise<Row[]> {
  const path = `/${name}?format=json${audience ? `&audience=${audience}` : ''}`;
  const { status, text } = await exported(api, slug, path, cookie);
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return JSON.parse(text) as Row[];
}
