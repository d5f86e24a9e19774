import type { EntityClass } from '@samrad/platform/api';
import { ActEntity } from './persistence/act.entity';
import { ModerationCaseEntity } from './persistence/moderation-case.entity';
import { ReportEntity } from './persistence/report.entity';
import { SuspensionEntity } from './persistence/suspension.entity';

export { ActOnThread } from './application/act-on-thread';
export { ClaimCase } from './application/claim-case';
export { DecideCase } from './application/decide-case';
export { DecideSuspension } from './application/decide-suspension';
export { HidePost } from './application/hide-post';
export { ProposeSuspension } from './application/propose-suspension';
export { ReportPost } from './application/report-post';
export { RestorePost } from './application/restore-post';
export { ModerationModule } from './moderation.module';

export const moderationEntities: readonly EntityClass[] = [
  ActEntity,
  ModerationCaseEntity,
  ReportEntity,
  SuspensionEntity,
];
