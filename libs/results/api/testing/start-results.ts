import { DialoguesModule, dialoguesEntities } from '@samrad/dialogues/api';
import { DiscussionModule, discussionEntities } from '@samrad/discussion/api';
import { OpinionsModule, opinionsEntities } from '@samrad/opinions/api';
import { PeopleModule, peopleEntities } from '@samrad/people/api';
import { proposalsEntities, ProposalsModule } from '@samrad/proposals/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { ResultsModule } from '../results.module';
import { resultsEntities } from '../persistence/results.entities';

/** The subject and what it stands on, as it is served. */
export function startResults(databaseUrl?: string): Promise<TestApi> {
  return startTestApi({
    modules: [
      PeopleModule,
      DialoguesModule,
      DiscussionModule,
      ProposalsModule,
      OpinionsModule,
      ResultsModule,
    ],
    entities: [
      ...peopleEntities,
      ...dialoguesEntities,
      ...discussionEntities,
      ...proposalsEntities,
      ...opinionsEntities,
      ...resultsEntities,
    ],
    ...(databaseUrl && { databaseUrl }),
  });
}
