import { inject, Injectable } from '@angular/core';
import {
  discussionRoutes,
  type Comment,
  type CommentOrder,
  type CommentPage,
  type SubmitCommentRequest,
} from '@samrad/discussion/contract';
import { Api } from '@samrad/platform/web';

@Injectable({ providedIn: 'root' })
export class DiscussionApi {
  private readonly api = inject(Api);

  page(threadId: string, order: CommentOrder, after: string | null = null): Promise<CommentPage> {
    const from = after === null ? '' : `&after=${after}`;
    return this.api.get(`${discussionRoutes.comments(threadId)}?order=${order}${from}`);
  }

  comment(id: string): Promise<Comment> {
    return this.api.get(discussionRoutes.comment(id));
  }

  submit(threadId: string, request: SubmitCommentRequest): Promise<Comment> {
    return this.api.post(discussionRoutes.comments(threadId), request);
  }
}
