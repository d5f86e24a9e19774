import { Global, Module } from '@nestjs/common';
import { discussionProblems } from '@samrad/discussion/contract';
import { registerProblems } from '@samrad/platform/api';
import { PostOperations } from './application/post-operations';
import { CommentReads } from './application/comment-reads';
import { CommentVisibility } from './application/comment-visibility';
import { SubmitComment } from './application/submit-comment';
import { ThreadStates } from './application/thread-states';
import { Threads } from './application/threads';
import { CommentsController } from './http/comments.controller';
import { CommentLive } from './live/comment.live';
import { ThreadLive } from './live/thread.live';
import { CommentPageReadModel } from './persistence/comment-page.read-model';
import { CommentReadModel } from './persistence/comment.read-model';
import { CommentsRepository } from './persistence/comments.repository';

registerProblems(discussionProblems);

@Global()
@Module({
  controllers: [CommentsController],
  providers: [
    CommentLive,
    PostOperations,
    CommentPageReadModel,
    CommentReadModel,
    CommentReads,
    CommentVisibility,
    CommentsRepository,
    SubmitComment,
    ThreadLive,
    ThreadStates,
    Threads,
  ],
  exports: [ThreadStates, PostOperations, CommentReads, CommentVisibility, SubmitComment, Threads],
})
export class DiscussionModule {}
