import { inject, Injectable } from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import {
  moderationRoutes,
  type ActPage,
  type DeskFilter,
  type DeskPage,
  type HideCommentRequest,
  type RestoreCommentRequest,
} from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';

@Injectable({ providedIn: 'root' })
export class ModerationApi {
  private readonly api = inject(Api);

  hide(commentId: string, request: HideCommentRequest): Promise<Comment> {
    return this.api.post(moderationRoutes.hide(commentId), request);
  }

  restore(commentId: string, request: RestoreCommentRequest): Promise<Comment> {
    return this.api.post(moderationRoutes.restore(commentId), request);
  }

  acts(slug: string, after: string | null = null): Promise<ActPage> {
    return this.api.get(moderationRoutes.acts(slug, after));
  }

  desk(slug: string, filter: DeskFilter, after: string | null = null): Promise<DeskPage> {
    return this.api.get(moderationRoutes.desk(slug, filter, after));
  }
}
