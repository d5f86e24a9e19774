import type { Comment, PublicComment } from '@samrad/discussion/contract';
import { discussionWorld, Visitor, type DiscussionWorld } from '@samrad/discussion/api/testing';
import { organisationIn } from '@samrad/people/api/testing';
import { ModerationModule } from '../moderation.module';
import { opinionsEntities } from '@samrad/opinions/api';
import { proposalsEntities } from '@samrad/proposals/api';
import { moderationEntities } from '../index';

type Person = Visitor & { readonly accountId: string };

export interface ModerationWorld extends DiscussionWorld {
  readonly moderator: Person;
  readonly official: Person;
  /** Moderator, but of another organisation. */
  readonly stranger: Person;
  readonly author: Person;
  /** A comment by the author, as it was answered. */
  comment(body?: string): Promise<PublicComment>;
}

/** The discussion with its moderation, and one of each who could try. */
export async function moderationWorld(): Promise<ModerationWorld> {
  const world = await discussionWorld({
    modules: [ModerationModule],
    entities: [...proposalsEntities, ...opinionsEntities, ...moderationEntities],
  });
  const elsewhere = await organisationIn(world.api.database);
  const author = await world.person();
  return {
    ...world,
    author,
    moderator: await world.person('moderator'),
    official: await world.person('official'),
    stranger: await world.person('moderator', elsewhere.id),
    comment: async (body = 'Alla vet vem han är.') => {
      const path = `/threads/${world.thread.id}/comments`;
      return (await author.post<Comment>(path, { body, stance: 'against' })).body;
    },
  };
}
