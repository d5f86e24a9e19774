import { DialoguesModule, dialoguesEntities } from '@samrad/dialogues/api';
import { participantIn } from '@samrad/dialogues/api/testing';
import { DiscussionModule, discussionEntities } from '@samrad/discussion/api';
import { discussionWorld, type DiscussionWorld } from '@samrad/discussion/api/testing';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import { ProposalsModule, proposalsEntities } from '..';
import { proposalIn } from './proposal.builder';

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Sent {
  readonly cookie?: string | undefined;
  readonly body?: unknown;
  /** The idempotency key; one of its own when left out. */
  readonly key?: string;
}

export interface Person {
  readonly accountId: string;
  readonly cookie: string;
}

/** Proposals as they are served, above everything they stand on. */
export class ProposalsWorld {
  private constructor(private readonly below: DiscussionWorld) {}

  static async start(): Promise<ProposalsWorld> {
    return new ProposalsWorld(
      await discussionWorld({ modules: [ProposalsModule], entities: proposalsEntities }),
    );
  }

  get api(): TestApi {
    return this.below.api;
  }

  /** One more process on the same database. */
  static another(databaseUrl: string): Promise<TestApi> {
    const entities = [...peopleEntities, ...dialoguesEntities, ...discussionEntities];
    return startTestApi({
      modules: [PeopleModule, DialoguesModule, DiscussionModule, ProposalsModule],
      entities: [...entities, ...proposalsEntities],
      databaseUrl,
    });
  }

  /** With proposals open; support is public. */
  get dialogue() {
    return this.below.dialogue;
  }

  get organisationId(): string {
    return this.below.organisation.id;
  }

  async person(): Promise<Person> {
    const { accountId, cookie = '' } = await this.below.person();
    return { accountId, cookie };
  }

  /** Somebody's proposal in the dialogue. */
  async proposalBy(
    { accountId }: Pick<Person, 'accountId'>,
    dialogueId = this.dialogue.id,
  ): Promise<{ id: string; number: number; threadId: string }> {
    const { id: participantId } = await participantIn(this.api.database, { dialogueId, accountId });
    return proposalIn(this.api.database, { dialogueId, participantId });
  }

  /** A request below the dialogue's proposals, such as `/3/support`. */
  async send<T = Refusal>(
    method: Method,
    path: string,
    { cookie, body, key = randomUUID() }: Sent = {},
    slug = this.dialogue.slug,
  ): Promise<Answered<T>> {
    const response = await fetch(`${this.api.url}/api/dialogues/${slug}/proposals${path}`, {
      method,
      headers: {
        'idempotency-key': key,
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }
}
