import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { slowNow, type ThreadState } from '@samrad/discussion/contract';
import { Clock, Formats, I18n, Icon } from '@samrad/platform/web';

/** Says plainly that a thread is closed, or how slowly one may write in it. */
@Component({
  selector: 'sr-thread-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div role="status">
    @if (text(); as words) {
      <p class="note lake"><sr-icon [name]="thread().isClosed ? 'lock' : 'clock'" /> {{ words }}</p>
    }
  </div>`,
})
export class ThreadNotice {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly clock = inject(Clock);
  readonly thread = input.required<ThreadState>();

  protected readonly text = computed(() => {
    const thread = this.thread();
    if (thread.isClosed) return this.i18n.t('discussion.thread.closed');
    const slow = slowNow(thread, this.clock.now().getTime());
    if (slow === null) return null;
    const until = this.formats.when(slow.until);
    return slow.seconds % 60 === 0
      ? this.i18n.t('discussion.thread.slow-minutes', { minutes: slow.seconds / 60, until })
      : this.i18n.t('discussion.thread.slow-seconds', { seconds: slow.seconds, until });
  });
}
