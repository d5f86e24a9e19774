export { moderationAccess } from './moderation.access';
export { moderationWorld } from './moderation-world';
export type { ModerationWorld } from './moderation-world';
