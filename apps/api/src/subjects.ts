import type { Type } from '@nestjs/common';
import { dialoguesEntities, DialoguesModule } from '@samrad/dialogues/api';
import { discussionEntities, DiscussionModule } from '@samrad/discussion/api';
import { moderationEntities, ModerationModule } from '@samrad/moderation/api';
import { opinionsEntities, OpinionsModule } from '@samrad/opinions/api';
import { peopleEntities, PeopleModule } from '@samrad/people/api';
import { type EntityClass, StoredImageEntity } from '@samrad/platform/api';
import { proposalsEntities, ProposalsModule } from '@samrad/proposals/api';
import { resultsEntities, ResultsModule } from '@samrad/results/api';

/** Subjects in their order, lowest first. */
export const SUBJECT_MODULES: readonly Type[] = [
  PeopleModule,
  DialoguesModule,
  DiscussionModule,
  ProposalsModule,
  OpinionsModule,
  ModerationModule,
  ResultsModule,
];

/** Every table's entity: relations stay inside a subject, the data source knows them all. */
export const ENTITIES: readonly EntityClass[] = [
  StoredImageEntity,
  ...peopleEntities,
  ...dialoguesEntities,
  ...discussionEntities,
  ...proposalsEntities,
  ...opinionsEntities,
  ...moderationEntities,
  ...resultsEntities,
];
