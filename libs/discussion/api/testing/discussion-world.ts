import type { Type } from '@nestjs/common';
import { DialoguesModule, dialoguesEntities } from '@samrad/dialogues/api';
import { dialogueIn } from '@samrad/dialogues/api/testing';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { organisationIn, personIn } from '@samrad/people/api/testing';
import type { EntityClass } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { DiscussionModule } from '../discussion.module';
import { CommentEntity } from '../persistence/comment.entity';
import { ThreadEntity } from '../persistence/thread.entity';
import { threadIn } from './thread.builder';
import { Visitor } from './visitor';

export interface DiscussionWorld {
  readonly api: TestApi;
  readonly organisation: { readonly id: string; readonly slug: string };
  readonly dialogue: { readonly id: string; readonly slug: string };
  /** An empty thread of that dialogue. */
  readonly thread: { readonly id: string };
  readonly nobody: Visitor;
  /** Somebody signed in, with a role in the host organisation or in the one given. */
  person(role?: Role, organisationId?: string): Promise<Visitor & { readonly accountId: string }>;
}

/** The discussion as it is served, with an open dialogue; `above` adds subjects that build on it. */
export async function discussionWorld(
  above: { readonly modules?: readonly Type[]; readonly entities?: readonly EntityClass[] } = {},
): Promise<DiscussionWorld> {
  const api = await startTestApi({
    modules: [PeopleModule, DialoguesModule, DiscussionModule, ...(above.modules ?? [])],
    entities: [
      ...peopleEntities,
      ...dialoguesEntities,
      ThreadEntity,
      CommentEntity,
      ...(above.entities ?? []),
    ],
  });
  const { database, url } = api;
  const organisation = await organisationIn(database, { kind: 'region', name: 'Region Mitt' });
  const dialogue = await dialogueIn(database, { organisationId: organisation.id });
  const thread = await threadIn(database, { dialogueId: dialogue.id });
  const person: DiscussionWorld['person'] = async (role, organisationId = organisation.id) => {
    const roles = role ? [{ organisationId, role }] : [];
    const { accountId, cookie } = await personIn(database, { roles });
    return Object.assign(new Visitor(url, cookie), { accountId });
  };
  return { api, organisation, dialogue, thread, nobody: new Visitor(url), person };
}
