import type { EntityClass } from '@samrad/platform/api';
import { CommentEntity } from './persistence/comment.entity';
import { SearchTextEntity, SearchWordEntity } from './persistence/search.entities';
import { ThreadEntity } from './persistence/thread.entity';

export { PostOperations } from './application/post-operations';
export type {
  OperationsOn,
  OperationsOnThread,
  PostFacts,
  ThreadFacts,
} from './application/post-operations';
export { CommentReads } from './application/comment-reads';
export { CommentVisibility } from './application/comment-visibility';
export { SubmitComment } from './application/submit-comment';
export type { SubmitCommentInput } from './application/submit-comment';
export { Threads } from './application/threads';
export { ThreadStates } from './application/thread-states';
export type { ActedThread } from './application/thread-states';
export { DiscussionModule } from './discussion.module';

export const discussionEntities: readonly EntityClass[] = [
  ThreadEntity,
  CommentEntity,
  SearchTextEntity,
  SearchWordEntity,
];
