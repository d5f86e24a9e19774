import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CommentOperations } from '@samrad/discussion/api';
import { moderationProblems, operationsOn } from '@samrad/moderation/contract';
import { registerProblems } from '@samrad/platform/api';
import { ActOnComment } from './application/act-on-comment';
import { HideComment } from './application/hide-comment';
import { ModerationReads } from './application/moderation-reads';
import { RestoreComment } from './application/restore-comment';
import { ModerationController } from './http/moderation.controller';
import { ActPageReadModel } from './persistence/act-page.read-model';
import { DeskPageReadModel } from './persistence/desk-page.read-model';

registerProblems(moderationProblems);

@Global()
@Module({
  controllers: [ModerationController],
  providers: [
    ActOnComment,
    ActPageReadModel,
    DeskPageReadModel,
    HideComment,
    ModerationReads,
    RestoreComment,
  ],
  exports: [HideComment, RestoreComment],
})
export class ModerationModule implements OnModuleInit {
  constructor(private readonly operations: CommentOperations) {}

  onModuleInit(): void {
    this.operations.add(operationsOn);
  }
}
