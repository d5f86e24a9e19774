import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { ThreadState } from '@samrad/discussion/contract';
import { ACT_LIMITS, THREAD_ACTS, type ThreadAct } from '@samrad/moderation/contract';
import {
  Dialog,
  Field,
  FormErrors,
  I18n,
  Input,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';

let made = 0;
const PACES = [30, 60, 120, 300, 900, 3_600] as const;
const LENGTHS = [1, 4, 12, 24, 72, 168] as const;

/** Over a thread: slow it, close it, and take that back. Each asks for a reason. */
@Component({
  selector: 'sr-thread-tools',
  imports: [Dialog, Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './thread-tools.html',
})
export class ThreadTools {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly dialog = viewChild.required<Dialog>('dialog');
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  readonly thread = input.required<ThreadState>();
  readonly allowedOperations = input.required<readonly string[]>();
  readonly changed = input.required<() => void>();

  protected readonly id = `thread-act-${++made}`;
  protected readonly limits = ACT_LIMITS.reason;
  protected readonly paces = PACES;
  protected readonly lengths = LENGTHS;
  protected readonly act = signal<ThreadAct>('slow');
  protected readonly seconds = signal<number>(120);
  protected readonly hours = signal<number>(4);
  protected readonly reason = signal('');
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('moderation', {
    reason: `${this.id}-reason`,
    seconds: `${this.id}-seconds`,
    hours: `${this.id}-hours`,
  });
  protected readonly acts = computed(() =>
    THREAD_ACTS.filter((act) => this.allowedOperations().includes(`thread-${act}`)),
  );

  protected open(act: ThreadAct): void {
    this.errors.clear();
    this.act.set(act);
    this.dialog().open();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    const reason = this.reason().trim();
    const { least } = this.limits;
    if (reason.length < least) {
      this.errors.set([{ field: 'reason', code: 'too-short', params: { least } }]);
      return this.area().nativeElement.focus();
    }
    const act = this.act();
    const slow = { seconds: this.seconds(), hours: this.hours() };
    this.sending.set(true);
    try {
      await this.api.tend(this.thread().id, act, { ...(act === 'slow' && slow), reason });
      this.reason.set('');
      this.area().nativeElement.value = '';
      this.dialog().close();
      this.toaster.show(this.i18n.t(`moderation.thread.${act}.done`));
      this.changed()();
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }
}
