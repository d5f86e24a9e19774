import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PostOperations } from '@samrad/discussion/api';
import { moderationProblems, operationsOn, operationsOnThread } from '@samrad/moderation/contract';
import { OpinionsModule } from '@samrad/opinions/api';
import { mapConstraints, registerProblems } from '@samrad/platform/api';
import { ProposalsModule } from '@samrad/proposals/api';
import { ActOnPost } from './application/act-on-post';
import { ActOnThread } from './application/act-on-thread';
import { CaseReads } from './application/case-reads';
import { ClaimCase } from './application/claim-case';
import { DecideCase } from './application/decide-case';
import { DecideSuspension } from './application/decide-suspension';
import { HidePost } from './application/hide-post';
import { ModerationReads } from './application/moderation-reads';
import { PersonReads } from './application/person-reads';
import { Posts } from './application/posts';
import { ProposeSuspension } from './application/propose-suspension';
import { ReportPost } from './application/report-post';
import { RestorePost } from './application/restore-post';
import { UndoDecision } from './application/undo-decision';
import { CasesController } from './http/cases.controller';
import { ModerationController } from './http/moderation.controller';
import { PostsController } from './http/posts.controller';
import { SuspensionsController } from './http/suspensions.controller';
import { ThreadsController } from './http/threads.controller';
import { DeskNews } from './live/desk-news';
import { AboutMeReadModel } from './persistence/about-me.read-model';
import { ActPageReadModel } from './persistence/act-page.read-model';
import { CaseReadModel } from './persistence/case.read-model';
import { CasesRepository } from './persistence/cases.repository';
import { DeskPageReadModel } from './persistence/desk-page.read-model';
import { QueuePageReadModel } from './persistence/queue-page.read-model';
import { SuspensionPageReadModel } from './persistence/suspension-page.read-model';
import { SuspensionsRepository } from './persistence/suspensions.repository';

registerProblems(moderationProblems);
mapConstraints({
  act_own_post: 'moderation.own-comment',
  act_own_report: 'moderation.own-report',
  suspension_own: 'moderation.own-suspension',
  suspension_second_person: 'moderation.same-person',
  suspension_participant_id_standing: 'moderation.already-suspended',
});

const writes = [
  ...[
    ActOnThread,
    ClaimCase,
    DecideCase,
    DecideSuspension,
    HidePost,
    ProposeSuspension,
    ReportPost,
  ],
  ...[RestorePost, UndoDecision],
];
const rules = [ActOnPost, CasesRepository, DeskNews, Posts, SuspensionsRepository];
const reads = [
  ...[AboutMeReadModel, ActPageReadModel, CaseReadModel, CaseReads, DeskPageReadModel],
  ...[ModerationReads, PersonReads, QueuePageReadModel, SuspensionPageReadModel],
];

@Global()
@Module({
  imports: [OpinionsModule, ProposalsModule],
  controllers: [
    ...[CasesController, ModerationController, PostsController, SuspensionsController],
    ThreadsController,
  ],
  providers: [...writes, ...rules, ...reads],
  exports: writes,
})
export class ModerationModule implements OnModuleInit {
  constructor(private readonly operations: PostOperations) {}

  onModuleInit(): void {
    this.operations.add(operationsOn);
    this.operations.addForThreads(operationsOnThread);
  }
}
