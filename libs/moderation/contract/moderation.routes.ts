import type { PostKind } from '@samrad/discussion/contract';
import type { QueueFilter } from './case.wire';
import type { ThreadAct } from './moderation.acts';
import type { DeskFilter } from './moderation.wire';
import type { SuspensionFilter } from './person.wire';
import type { SuspensionOperation } from './suspension.rules';

function from(after: string | null, mark: '?' | '&'): string {
  return after === null ? '' : `${mark}after=${after}`;
}

/** Paths below `/api`. */
export const moderationRoutes = {
  hide: (commentId: string): string => `/comments/${commentId}/hide`,
  restore: (commentId: string): string => `/comments/${commentId}/restore`,
  post: (kind: PostKind, id: string, act: 'report' | 'hide' | 'restore'): string =>
    `/posts/${kind}/${id}/${act}`,
  thread: (id: string, act: ThreadAct): string => `/threads/${id}/${act}`,
  acts: (slug: string, after: string | null = null): string =>
    `/dialogues/${encodeURIComponent(slug)}/acts${from(after, '?')}`,
  desk: (slug: string, filter: DeskFilter, after: string | null = null): string =>
    `/desk/dialogues/${encodeURIComponent(slug)}/comments?filter=${filter}${from(after, '&')}`,
  /** Over all dialogues of one's organisations without a slug. */
  queue: (slug: string | null, filter: QueueFilter, after: string | null = null): string =>
    `/desk/${slug === null ? '' : `dialogues/${encodeURIComponent(slug)}/`}queue?filter=${filter}${from(after, '&')}`,
  case: (id: string): string => `/desk/cases/${id}`,
  caseAct: (id: string, act: 'claim' | 'release' | 'hide' | 'dismiss' | 'undo'): string =>
    `/desk/cases/${id}/${act}`,
  suspend: (slug: string): string => `/desk/dialogues/${encodeURIComponent(slug)}/suspensions`,
  suspensions: (slug: string, filter: SuspensionFilter, after: string | null = null): string =>
    `/desk/dialogues/${encodeURIComponent(slug)}/suspensions?filter=${filter}${from(after, '&')}`,
  suspension: (id: string, act: SuspensionOperation): string => `/desk/suspensions/${id}/${act}`,
  myDecisions: (after: string | null = null): string => `/my-decisions${from(after, '?')}`,
  myReports: (after: string | null = null): string => `/my-reports${from(after, '?')}`,
} as const;
