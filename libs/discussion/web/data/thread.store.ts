import { computed, DestroyRef, inject, Injectable, PendingTasks, signal } from '@angular/core';
import { isSuspensionEvent } from '@samrad/dialogues/contract';
import {
  isCommentEvent,
  isThreadEvent,
  type Comment,
  type CommentOrder,
  type LiveComment,
} from '@samrad/discussion/contract';
import { peopleTexts } from '@samrad/people/web';
import { Attempts, I18n } from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';
import type { LiveEvent } from '@samrad/register/contract';
import type { Subscription } from 'rxjs';
import { COMMENT_ACTIONS } from '../comment-actions';
import { discussionTexts } from '../discussion.texts';
import { DiscussionApi } from './discussion.api';
import {
  conversations,
  fromPage,
  showWaiting,
  type ThreadScreen,
  withFrame,
  withAnswer,
  withLive,
  withNextPage,
  withSeq,
} from './thread.state';

/** One thread, read in pages and kept up to date live. Provided by the thread's component. */
@Injectable()
export class ThreadStore {
  private readonly api = inject(DiscussionApi);
  private readonly live = inject(LiveConnection);
  private readonly i18n = inject(I18n);
  private readonly pending = inject(PendingTasks);
  private readonly actions = inject(COMMENT_ACTIONS);
  private readonly held = signal<ThreadScreen | null>(null);
  private readonly isPaused = signal(false);
  private readonly attempts = new Attempts();
  private threadId = '';
  private dialogueId = '';
  /** Counts the readings begun; only the last one's answer is shown. */
  private asked = 0;
  private following: Subscription | null = null;
  /** Events that came while an own comment was on its way: it must not wait behind the pill. */
  private sending = 0;
  private early: LiveEvent[] = [];

  readonly state = this.held.asReadonly();
  readonly conversations = computed(() => conversations(this.held()?.items ?? []));
  readonly waiting = computed(() => this.held()?.waiting.length ?? 0);
  readonly paused = this.isPaused.asReadonly();
  readonly problem = this.attempts.problem;
  readonly busy = this.attempts.busy;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.following?.unsubscribe());
  }

  /** Reads a thread anew, from its first page, and follows it from there. */
  open(threadId: string, dialogueId: string, order: CommentOrder): Promise<void> {
    this.threadId = threadId;
    this.dialogueId = dialogueId;
    const asked = ++this.asked;
    const done = this.pending.add();
    return this.attempts
      .make(async () => {
        const texts = [discussionTexts, peopleTexts, ...(this.actions ? [this.actions.texts] : [])];
        await Promise.all(texts.map((set) => this.i18n.add(set)));
        const page = await this.api.page(threadId, order);
        if (asked !== this.asked) return;
        this.held.set(fromPage(page, order));
        if (!this.isPaused()) this.follow(page.lastSeq);
      })
      .finally(done);
  }

  reorder(order: CommentOrder): Promise<void> {
    return this.open(this.threadId, this.dialogueId, order);
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const state = this.held();
      if (!state?.next) return;
      const page = await this.api.page(this.threadId, state.order, state.next);
      this.change((now) => withNextPage(now, page));
    });
  }

  show(): void {
    this.change(showWaiting);
  }

  /** Paused, nothing moves; what has happened meanwhile comes when the reader wants it. */
  togglePause(): void {
    this.isPaused.update((paused) => !paused);
    if (this.isPaused()) this.following?.unsubscribe();
    else this.follow(this.held()?.seq ?? 0);
  }

  /** What one may do here is the server's to say; what stands on the page is not touched. */
  async renewRights(): Promise<void> {
    const order = this.held()?.order ?? 'new';
    const page = await this.api.page(this.threadId, order).catch(() => null);
    if (page === null) return;
    const { open, allowedOperations, operationsOnNew } = page;
    this.change((state) => ({ ...state, open, allowedOperations, operationsOnNew }));
  }

  /** Sends an own comment and shows it at once. @throws what the server refused */
  async submit(send: () => Promise<Comment>): Promise<Comment> {
    this.sending++;
    try {
      const comment = await send();
      this.take(comment);
      return comment;
    } finally {
      this.sending--;
      if (this.sending === 0) this.early.splice(0).forEach((event) => this.receive(event));
    }
  }

  /** A comment as the server answered it to this reader. */
  take(comment: Comment): void {
    this.change((state) => withAnswer(state, comment));
  }

  private follow(after: number): void {
    this.following?.unsubscribe();
    this.following = this.live
      .follow(this.dialogueId, after, () => this.readAnew())
      .subscribe((event) => (this.sending > 0 ? this.early.push(event) : this.receive(event)));
  }

  private async readAnew(): Promise<number> {
    const { asked } = this;
    const order = this.held()?.order ?? 'new';
    const page = await this.api.page(this.threadId, order);
    // Meanwhile the reader wanted another order: what was read is not what they see.
    if (asked !== this.asked) return this.readAnew();
    this.held.set(fromPage(page, order));
    return page.lastSeq;
  }

  private receive({ seq, kind, subject, state }: LiveEvent): void {
    // It may be about this reader.
    if (isSuspensionEvent(kind) && this.held()?.pseudonym) void this.renew();
    if (isThreadEvent(kind) && subject === this.threadId) void this.renew();
    const live = isCommentEvent(kind) ? (state as LiveComment | null) : null;
    if (live?.comment.threadId !== this.threadId) return this.change((now) => withSeq(now, seq));
    const before = this.find(live.comment.id);
    this.change((now) => withLive(now, seq, live));
    const turned = before && (before.hidden === null) !== (live.comment.hidden === null);
    const isOurs = before?.mine || this.held()?.operationsOnNew.length;
    if (turned && isOurs) void this.look(before.id);
  }

  /** How the thread stands and what the reader may do in it, without touching what they read. */
  async renew(): Promise<void> {
    const order = this.held()?.order ?? 'new';
    const page = await this.api.page(this.threadId, order).catch(() => null);
    if (page) this.change((state) => withFrame(state, page));
  }

  /** What this reader may see and do with one comment is the server's to say. */
  async look(id: string): Promise<void> {
    const comment = await this.api.comment(id).catch(() => null);
    if (comment) this.take(comment);
  }

  private find(id: string): Comment | undefined {
    return this.held()?.items.find((item) => item.id === id);
  }

  private change(by: (state: ThreadScreen) => ThreadScreen): void {
    this.held.update((state) => state && by(state));
  }
}
