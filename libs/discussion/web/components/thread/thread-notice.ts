import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { slowNow, type ThreadState } from '@samrad/discussion/contract';
import { Clock, Formats, I18n, Icon, MomentPipe, TranslatePipe } from '@samrad/platform/web';

/** Says plainly that a thread is closed, or how slowly one may write in it, since when and why. */
@Component({
  selector: 'sr-thread-notice',
  imports: [Icon, MomentPipe, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div role="status">
    @if (text(); as words) {
      <div class="note lake stack near">
        <p><sr-icon [name]="thread().isClosed ? 'lock' : 'clock'" /> {{ words }}</p>
        @if (thread().reason; as reason) {
          <p>
            <strong>{{ 'discussion.thread.reason' | t }}</strong>
            &ngsp;<span class="pre" dir="auto">{{ reason }}</span>
          </p>
        }
        @if (thread().since; as since) {
          <p class="small">{{ 'discussion.thread.since' | t: { when: (since | moment) } }}</p>
        }
      </div>
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
    const until = this.formats.moment(slow.until);
    return slow.seconds % 60 === 0
      ? this.i18n.t('discussion.thread.slow-minutes', { minutes: slow.seconds / 60, until })
      : this.i18n.t('discussion.thread.slow-seconds', { seconds: slow.seconds, until });
  });
}
