import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { QueueFilter, QueuePage } from '@samrad/moderation/contract';
import { Attempts } from '@samrad/platform/web';
import { LiveNotices } from '@samrad/register/web';
import { debounceTime, type Subscription } from 'rxjs';
import { ModerationApi } from './moderation.api';
import { fromQueue, type QueueState, withMore, withNews } from './queue.state';

/** A report seldom comes alone, ms. */
const GATHER = 300;

/** The queue on the page, kept up to date live. Provided by its page. */
@Injectable()
export class QueueStore {
  private readonly api = inject(ModerationApi);
  private readonly notices = inject(LiveNotices);
  private readonly attempts = new Attempts();
  private readonly current = signal<QueueState | null>(null);
  private readonly chosen = signal<QueueFilter>('all');
  private readonly told = signal(0);
  private slug: string | null = null;
  private listening: Subscription | null = null;

  readonly state = this.current.asReadonly();
  readonly filter = this.chosen.asReadonly();
  /** Counts what was told: an opened case is looked at again then. */
  readonly news = this.told.asReadonly();
  readonly busy = this.attempts.busy;
  readonly problem = this.attempts.problem;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.listening?.unsubscribe());
  }

  /** Takes what the page was read with, and listens from then on. */
  begin(slug: string | null, page: QueuePage): void {
    this.slug = slug;
    this.chosen.set('all');
    this.current.set(fromQueue(page));
    this.listening ??= this.notices
      .listen('desk.follow', 'desk.changed')
      .pipe(debounceTime(GATHER))
      .subscribe(() => {
        this.told.update((count) => count + 1);
        void this.renew();
      });
  }

  choose(filter: QueueFilter): Promise<void> {
    this.chosen.set(filter);
    return this.show();
  }

  /** Everything in its place, what waited too. */
  show(): Promise<void> {
    return this.attempts.make(async () => this.current.set(fromQueue(await this.read(null))));
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const page = await this.read(this.current()?.next ?? null);
      this.current.update((state) => state && withMore(state, page));
    });
  }

  /** How it is now, without moving a row. Out of reach: it stands as it was. */
  async renew(): Promise<void> {
    const filter = this.chosen();
    const page = await this.read(null).catch(() => null);
    if (page === null || filter !== this.chosen()) return;
    this.current.update((state) => state && withNews(state, page));
  }

  private read(after: string | null): Promise<QueuePage> {
    return this.api.queue(this.slug, this.chosen(), after);
  }
}
