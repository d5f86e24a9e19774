import { NestFactory } from '@nestjs/core';
import { DialoguesModule, dialoguesEntities } from '@samrad/dialogues/api';
import { DiscussionModule, discussionEntities } from '@samrad/discussion/api';
import { OpinionsModule, opinionsEntities } from '@samrad/opinions/api';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { Config, PlatformModule, Problem } from '@samrad/platform/api';
import { ProposalsModule, proposalsEntities } from '@samrad/proposals/api';
import { RegisterModule } from '@samrad/register/api';
import { ResultsModule, resultsEntities } from '@samrad/results/api';
import type { INestApplicationContext } from '@nestjs/common';
import { OpsFailure } from '../frame/ops-failure';

/** What imports and exports stand on; nothing listens. */
class ResultsApp {}

const entities = [
  ...peopleEntities,
  ...dialoguesEntities,
  ...discussionEntities,
  ...proposalsEntities,
  ...opinionsEntities,
  ...resultsEntities,
];

const subjects = [
  PeopleModule,
  DialoguesModule,
  DiscussionModule,
  ProposalsModule,
  OpinionsModule,
  ResultsModule,
];

/** Runs the work with the very use cases that the API serves. @throws OpsFailure for a problem */
export async function withResults<T>(
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const platform = PlatformModule.with(new Config(), entities);
  const app = await NestFactory.createApplicationContext(
    { module: ResultsApp, imports: [platform, RegisterModule, ...subjects] },
    { logger: ['error'], abortOnError: false },
  );
  try {
    return await work(app);
  } catch (error) {
    if (error instanceof Problem) throw new OpsFailure(`${error.toDocument().title}.`);
    throw error;
  } finally {
    await app.close();
  }
}
