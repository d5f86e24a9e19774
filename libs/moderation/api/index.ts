import type { EntityClass } from '@samrad/platform/api';
import { ActEntity } from './persistence/act.entity';

export { HideComment } from './application/hide-comment';
export { RestoreComment } from './application/restore-comment';
export { ModerationModule } from './moderation.module';

export const moderationEntities: readonly EntityClass[] = [ActEntity];
