import { SUSPENSION_EVENTS } from '@samrad/dialogues/contract';
import type { PostKind } from '@samrad/discussion/contract';

/** What moderators do to a post: out of sight and back, nothing, and taking the last one back. */
export const POST_ACTS = ['hide', 'restore', 'dismiss', 'undo'] as const;
export const THREAD_ACTS = ['slow', 'unslow', 'close', 'open'] as const;
export type ThreadAct = (typeof THREAD_ACTS)[number];
export const PERSON_ACTS = ['suspend', 'lift'] as const;

/** What stands in the table of acts. */
export const ACT_KINDS = [...POST_ACTS, ...THREAD_ACTS, ...PERSON_ACTS] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Everything that stands in the public log: proposals are merged and parted by those who moderate. */
export const LOG_KINDS = [...ACT_KINDS, 'merge', 'unmerge'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** What can be done to a post straight from where it stands. */
export const DIRECT_ACTS = ['hide', 'restore'] as const;
export type DirectAct = (typeof DIRECT_ACTS)[number];

/** The register's kind for an act. Their payloads name neither who reported nor who decided. */
export function entryKindOf(kind: ActKind, post: PostKind | null): string {
  const named: Readonly<Record<ActKind, string>> = {
    hide: `${post}-hidden`,
    restore: `${post}-restored`,
    dismiss: 'report-dismissed',
    undo: 'report-reopened',
    slow: 'thread-slowed',
    unslow: 'thread-unslowed',
    close: 'thread-closed',
    open: 'thread-opened',
    ...SUSPENSION_EVENTS,
  };
  return named[kind];
}
