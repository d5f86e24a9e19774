import { inject, Injectable } from '@angular/core';
import type { ThreadState } from '@samrad/discussion/contract';
import type { ActedPost } from '@samrad/discussion/web';
import {
  moderationRoutes,
  type ActPage,
  type CaseView,
  type DecisionPage,
  type DeskFilter,
  type DeskPage,
  type HideCommentRequest,
  type LiftRequest,
  type MyReportPage,
  type PostState,
  type QueueFilter,
  type QueuePage,
  type ReportReceipt,
  type ReportRequest,
  type RestoreCommentRequest,
  type SlowThreadRequest,
  type SuspendRequest,
  type SuspensionFilter,
  type SuspensionOperation,
  type SuspensionPage,
  type ThreadAct,
  type ThreadActRequest,
} from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';

type Address = Pick<ActedPost, 'kind' | 'id'>;

@Injectable({ providedIn: 'root' })
export class ModerationApi {
  private readonly api = inject(Api);

  report({ kind, id }: Address, request: ReportRequest): Promise<ReportReceipt> {
    return this.api.post(moderationRoutes.post(kind, id, 'report'), request);
  }

  hide({ kind, id }: Address, request: HideCommentRequest): Promise<PostState> {
    return this.api.post(moderationRoutes.post(kind, id, 'hide'), request);
  }

  restore({ kind, id }: Address, request: RestoreCommentRequest): Promise<PostState> {
    return this.api.post(moderationRoutes.post(kind, id, 'restore'), request);
  }

  tend(
    threadId: string,
    act: ThreadAct,
    request: SlowThreadRequest | ThreadActRequest,
  ): Promise<ThreadState> {
    return this.api.post(moderationRoutes.thread(threadId, act), request);
  }

  acts(slug: string, after: string | null = null): Promise<ActPage> {
    return this.api.get(moderationRoutes.acts(slug, after));
  }

  queue(slug: string | null, filter: QueueFilter, after: string | null = null): Promise<QueuePage> {
    return this.api.get(moderationRoutes.queue(slug, filter, after));
  }

  case(id: string): Promise<CaseView> {
    return this.api.get(moderationRoutes.case(id));
  }

  actOnCase(
    id: string,
    act: 'claim' | 'release' | 'hide' | 'dismiss' | 'undo',
    body: HideCommentRequest | RestoreCommentRequest | object = {},
  ): Promise<CaseView> {
    return this.api.post(moderationRoutes.caseAct(id, act), body);
  }

  suspend(slug: string, request: SuspendRequest): Promise<{ readonly id: string }> {
    return this.api.post(moderationRoutes.suspend(slug), request);
  }

  suspensions(
    slug: string,
    filter: SuspensionFilter,
    after: string | null = null,
  ): Promise<SuspensionPage> {
    return this.api.get(moderationRoutes.suspensions(slug, filter, after));
  }

  actOnSuspension(
    id: string,
    act: SuspensionOperation,
    body: LiftRequest | object = {},
  ): Promise<{ readonly id: string }> {
    return this.api.post(moderationRoutes.suspension(id, act), body);
  }

  myDecisions(after: string | null = null): Promise<DecisionPage> {
    return this.api.get(moderationRoutes.myDecisions(after));
  }

  myReports(after: string | null = null): Promise<MyReportPage> {
    return this.api.get(moderationRoutes.myReports(after));
  }

  desk(slug: string, filter: DeskFilter, after: string | null = null): Promise<DeskPage> {
    return this.api.get(moderationRoutes.desk(slug, filter, after));
  }
}
