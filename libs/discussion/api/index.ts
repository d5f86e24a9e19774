import type { EntityClass } from '@samrad/platform/api';
import { CommentEntity } from './persistence/comment.entity';
import { SearchTextEntity, SearchWordEntity } from './persistence/search.entities';
import { ThreadEntity } from './persistence/thread.entity';

export { CommentOperations } from './application/comment-operations';
export type { CommentFacts, OperationsOn } from './application/comment-operations';
export { CommentReads } from './application/comment-reads';
export { CommentVisibility } from './application/comment-visibility';
export type { ActedComment } from './application/comment-visibility';
export { SubmitComment } from './application/submit-comment';
export type { SubmitCommentInput } from './application/submit-comment';
export { Threads } from './application/threads';
export { DiscussionModule } from './discussion.module';

export const discussionEntities: readonly EntityClass[] = [
  ThreadEntity,
  CommentEntity,
  SearchTextEntity,
  SearchWordEntity,
];
