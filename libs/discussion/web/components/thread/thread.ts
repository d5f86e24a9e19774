import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { actGate, BarNote, barOf, isShut } from '@samrad/dialogues/web';
import { STANCES, type Comment, type CommentOrder } from '@samrad/discussion/contract';
import { Session, SignInHint } from '@samrad/people/web';
import {
  focusIfLost,
  I18n,
  Pager,
  Pill,
  ProblemNote,
  Sign,
  Skeleton,
  TranslatePipe,
} from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';
import { ThreadStore } from '../../data/thread.store';
import { CommentView } from '../comment/comment-view';
import { Composer } from '../composer/composer';
import { ThreadActions } from './thread-actions';
import { ThreadNotice } from './thread-notice';

/** The discussion of anything that has a thread: reads, writes, and stays up to date live. */
@Component({
  selector: 'sr-thread',
  imports: [
    BarNote,
    CommentView,
    Composer,
    Pager,
    Pill,
    ProblemNote,
    RouterLink,
    Sign,
    SignInHint,
    Skeleton,
    ThreadActions,
    ThreadNotice,
    TranslatePipe,
  ],
  providers: [ThreadStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './thread.html',
})
export class Thread {
  private readonly live = inject(LiveConnection);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  protected readonly store = inject(ThreadStore);
  protected readonly i18n = inject(I18n);

  readonly threadId = input.required<string>();
  readonly dialogueId = input.required<string>();
  /** The dialogue's address. */
  readonly slug = input.required<string>();
  /** As it is now: a form that one writes in stays while its rounds are shut. */
  readonly dialogue = input<DialogueDetail | null>(null);
  /** Nothing more is written here, as what it is about is gone; what was written stays. */
  readonly closed = input(false);

  protected readonly stances = STANCES;
  private readonly mayNow = computed(
    () => this.store.state()?.allowedOperations.includes('comment') ?? false,
  );
  private readonly shut = computed(() => {
    const dialogue = this.dialogue();
    return dialogue !== null && isShut(actGate(dialogue, 'comment'));
  });
  protected readonly barred = computed(() => {
    const dialogue = this.dialogue();
    return dialogue !== null && barOf(dialogue, this.session.me() !== null) !== null;
  });
  private readonly main = viewChild<Composer>('main');
  private wasShut = false;
  private readonly writes = signal(false);
  protected readonly mayComment = computed(() => !this.closed() && this.writes());
  protected readonly readers = computed(() => this.live.presence(this.dialogueId())());
  /** Of the comment whose reply is being written. It stays open whatever happens to the comment. */
  protected readonly answering = signal<string | null>(null);
  private readonly byId = computed(
    () => new Map(this.store.state()?.items.map((item) => [item.id, item]) ?? []),
  );

  constructor() {
    effect(() => {
      const [threadId, dialogueId] = [this.threadId(), this.dialogueId()];
      untracked(() => void this.store.open(threadId, dialogueId, 'new'));
    });
    effect(() => {
      const [may, shut] = [this.mayNow(), this.shut()];
      untracked(() => this.keepForm(may, shut));
    });
  }

  /** What is being written is not taken away; when rounds open, the server says who may write. */
  private keepForm(may: boolean, shut: boolean): void {
    const opened = this.wasShut && !shut;
    this.wasShut = shut;
    if (opened) void this.store.renewRights().then(() => this.writes.set(this.mayNow()));
    else if (may || !shut) this.writes.set(may || this.main()?.isBegun() === true);
  }

  protected reorder(order: string): void {
    void this.store.reorder(order as CommentOrder);
  }

  /** Who is answered, when it is not the root that the reply stands under. */
  protected answered(comment: Comment): Comment | null {
    if (comment.depth < 2) return null;
    return this.byId().get(comment.parentId ?? '') ?? null;
  }

  /** Shows those that wait; whoever asked for them by the keyboard stands at the first. */
  protected show(): void {
    this.store.show();
    const fresh = (): HTMLElement | null => this.host.nativeElement.querySelector('.comment.new');
    focusIfLost(fresh, this.injector);
  }

  /** Whether the reply to it is being written. */
  protected isAnswered(comment: Comment): boolean {
    return !this.closed() && this.answering() === comment.id;
  }

  protected isFresh(comment: Comment): boolean {
    return this.store.state()?.fresh.has(comment.id) ?? false;
  }

  /** The reply's form goes; the reader stands at what they wrote. */
  protected replied(comment: Comment): void {
    this.answering.set(null);
    setTimeout(() =>
      this.host.nativeElement.querySelector<HTMLElement>(`#comment-${comment.number}`)?.focus(),
    );
  }
}
