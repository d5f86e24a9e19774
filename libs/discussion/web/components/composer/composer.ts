import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { actGate, barOf, isShut, RoundNotice } from '@samrad/dialogues/web';
import { COMMENT_LIMITS, type Comment, type Stance } from '@samrad/discussion/contract';
import {
  Choice,
  DraftStore,
  Field,
  FormErrors,
  Formats,
  I18n,
  Icon,
  Input,
  type Option,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { commentPlace, isCommentDraft, type CommentDraft } from '../../data/comment-draft';
import { Countdown } from '../../data/countdown';
import { DiscussionApi } from '../../data/discussion.api';
import { ThreadStore } from '../../data/thread.store';

/** How long after the last key the words are kept, ms. */
const KEEP_AFTER = 400;

/** Writes a comment, or a reply. What is half written is kept on this device until it is sent. */
@Component({
  selector: 'sr-composer',
  imports: [Choice, Field, Icon, Input, ProblemNote, RoundNotice, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composer.html',
})
export class Composer {
  private readonly api = inject(DiscussionApi);
  private readonly drafts = inject(DraftStore);
  private readonly store = inject(ThreadStore);
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  private keeping: ReturnType<typeof setTimeout> | undefined;

  readonly threadId = input.required<string>();
  /** The reader's name in the dialogue; null before a first contribution. */
  readonly pseudonym = input.required<string | null>();
  /** As it is now; while its rounds forbid it nothing is sent, and what is written stays. */
  readonly dialogue = input<DialogueDetail | null>(null);
  /** The comment that is answered; null for a comment of its own. */
  readonly parent = input<Comment | null>(null);
  readonly sent = output<Comment>();
  readonly cancelled = output();

  protected readonly countdown = new Countdown();
  /** The thread was closed while one wrote: the words stay and can be copied. */
  protected readonly isThreadShut = computed(() => {
    const thread = this.store.state()?.thread;
    return thread !== undefined && (thread.isClosed || thread.isEnded);
  });
  /** Something keeps the reader from taking part, since they began to write. */
  protected readonly isBarred = computed(() => {
    const dialogue = this.dialogue();
    return dialogue !== null && barOf(dialogue, true) !== null;
  });
  protected readonly isStopped = computed(
    () => this.shut() || this.isThreadShut() || this.isBarred(),
  );
  protected readonly limits = COMMENT_LIMITS;
  protected readonly body = signal('');
  protected readonly stance = signal<string | null>('neither');
  protected readonly sending = signal(false);
  protected readonly status = signal('');
  protected readonly shut = computed(() => {
    const dialogue = this.dialogue();
    return dialogue !== null && isShut(actGate(dialogue, 'comment'));
  });
  protected readonly place = computed(() => commentPlace(this.parent()?.id ?? this.threadId()));
  protected readonly fieldId = computed(() => `comment-${this.parent()?.number ?? 'new'}-body`);
  protected readonly errors = new FormErrors('discussion', { body: 'body' });
  protected readonly hint = computed(() => {
    const name = this.pseudonym();
    return name ? this.i18n.t('discussion.hint', { name }) : this.i18n.t('discussion.hint-first');
  });
  protected readonly stances = computed<readonly Option[]>(() => [
    { value: 'for', label: '', stance: 'for' },
    { value: 'against', label: '', stance: 'against' },
    { value: 'question', label: '', stance: 'question' },
    { value: 'neither', label: this.i18n.t('discussion.no-stance') },
  ]);

  constructor() {
    afterNextRender(() => this.bringBack());
    effect(() => {
      const moment = this.store.state()?.waitUntil ?? null;
      untracked(() => this.countdown.to(moment));
    });
  }

  /** Whether there are words that must not be taken away. */
  isBegun(): boolean {
    return this.body().trim() !== '';
  }

  protected write(body: string): void {
    this.body.set(body);
    this.keepSoon();
  }

  protected choose(stance: string | null): void {
    this.stance.set(stance);
    this.keepSoon();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending() || this.isStopped()) return;
    if (this.countdown.left() > 0) return;
    const body = this.body().trim();
    if (body.length < COMMENT_LIMITS.body.least) return this.refuseEmpty();
    this.errors.clear();
    this.sending.set(true);
    this.status.set('');
    try {
      const comment = await this.store.submit(() => this.post(body));
      this.forget();
      this.status.set(this.i18n.t('discussion.sent'));
      this.sent.emit(comment);
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }

  protected cancel(): void {
    this.forget();
    this.cancelled.emit();
  }

  private post(body: string): Promise<Comment> {
    const parent = this.parent();
    return this.api.submit(this.threadId(), {
      body,
      stance: (this.stance() ?? 'neither') as Stance,
      ...(parent && { parentId: parent.id }),
      language: this.i18n.lang() === 'qps' ? 'sv' : this.i18n.lang(),
    });
  }

  private refuseEmpty(): void {
    this.errors.set([{ field: 'body', code: 'required' }]);
    this.area().nativeElement.focus();
  }

  private bringBack(): void {
    const draft = this.drafts.find(this.place(), isCommentDraft);
    // What was typed before the page was alive is newer than any draft.
    if (draft && this.body() === '') {
      this.body.set(draft.words.body);
      this.stance.set(draft.words.stance);
      this.tellKept(draft.at);
    }
    if (this.parent()) this.area().nativeElement.focus();
  }

  private keepSoon(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
  }

  private keep(): void {
    if (this.body().trim() === '') return this.drafts.forget(this.place());
    const draft: CommentDraft = {
      body: this.body(),
      stance: (this.stance() ?? 'neither') as Stance,
    };
    const at = this.drafts.keep(this.place(), draft);
    if (at !== null) this.tellKept(at);
  }

  private tellKept(at: number): void {
    const time = this.formats.time(new Date(at));
    this.status.set(this.i18n.t('discussion.draft-kept', { time }));
  }

  private forget(): void {
    clearTimeout(this.keeping);
    this.drafts.forget(this.place());
    this.body.set('');
    // Typed and sent before the next drawing, the words were never bound and would stay.
    this.area().nativeElement.value = '';
    this.stance.set('neither');
  }
}
