import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseSummary, type QueuePage as Page, urgencyOf } from '@samrad/moderation/contract';
import {
  Attempts,
  Clock,
  Empty,
  I18n,
  NumPipe,
  PageHead,
  Pager,
  ProblemNote,
  Tag,
  TranslatePipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';

/** What was reported and waits, the least time left first. */
@Component({
  selector: 'sr-queue-page',
  imports: [Empty, NumPipe, Pager, ProblemNote, RouterLink, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue.page.html',
})
export class QueuePage {
  private readonly api = inject(ModerationApi);
  private readonly clock = inject(Clock);
  protected readonly i18n = inject(I18n);
  protected readonly attempts = new Attempts();
  /** None: over all dialogues. */
  readonly slug = input<string>();
  readonly page = input.required<Page>();

  protected readonly rows = linkedSignal(() => this.page().items);
  protected readonly next = linkedSignal(() => this.page().next);

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.queue.title') }));
  }

  protected urgency({ dueAt }: CaseSummary): string {
    return urgencyOf(Date.parse(dueAt), this.clock.now().getTime());
  }

  protected left({ dueAt }: CaseSummary): string {
    const minutes = Math.round((Date.parse(dueAt) - this.clock.now().getTime()) / 60_000);
    const away = Math.abs(minutes);
    const hours = { hours: Math.floor(away / 60), minutes: away % 60 };
    const time =
      away < 60
        ? this.i18n.t('moderation.queue.minutes', { count: away })
        : this.i18n.t('moderation.queue.hours', hours);
    return minutes < 0 ? this.i18n.t('moderation.queue.over', { time }) : time;
  }

  protected more(): Promise<void> {
    return this.attempts.make(async () => {
      const page = await this.api.queue(this.slug() ?? null, 'all', this.next());
      this.rows.update((rows) => [...rows, ...page.items]);
      this.next.set(page.next);
    });
  }
}
