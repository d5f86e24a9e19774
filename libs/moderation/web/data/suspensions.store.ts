import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { SuspensionFilter, SuspensionPage } from '@samrad/moderation/contract';
import { Attempts } from '@samrad/platform/web';
import { LiveNotices } from '@samrad/register/web';
import { debounceTime, type Subscription } from 'rxjs';
import { ModerationApi } from './moderation.api';
import {
  fromSuspensions,
  type SuspensionsState,
  withMoreSuspensions,
  withSuspensionNews,
} from './suspensions.state';

/** Notices that come in a burst are answered by one reading, ms. */
const GATHER = 300;

/** The suspensions of a dialogue on the page, kept up to date live. Provided by its page. */
@Injectable()
export class SuspensionsStore {
  private readonly api = inject(ModerationApi);
  private readonly notices = inject(LiveNotices);
  private readonly attempts = new Attempts();
  private readonly current = signal<SuspensionsState | null>(null);
  private readonly chosen = signal<SuspensionFilter>('current');
  private slug = '';
  private listening: Subscription | null = null;

  readonly state = this.current.asReadonly();
  readonly filter = this.chosen.asReadonly();
  readonly busy = this.attempts.busy;
  readonly problem = this.attempts.problem;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.listening?.unsubscribe());
  }

  /** Takes what the page was read with, and listens from then on. */
  begin(slug: string, page: SuspensionPage): void {
    this.slug = slug;
    this.chosen.set('current');
    this.current.set(fromSuspensions(page));
    this.listening ??= this.notices
      .listen('desk.follow', 'desk.changed')
      .pipe(debounceTime(GATHER))
      .subscribe(() => void this.renew());
  }

  choose(filter: SuspensionFilter): Promise<void> {
    this.chosen.set(filter);
    return this.show();
  }

  /** Everything in its place, what waited too. */
  show(): Promise<void> {
    return this.attempts.make(async () => this.current.set(fromSuspensions(await this.read())));
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const page = await this.read(this.current()?.next ?? null);
      this.current.update((state) => state && withMoreSuspensions(state, page));
    });
  }

  /** How it is now, without moving a row. Out of reach: it stands as it was. */
  async renew(): Promise<void> {
    const filter = this.chosen();
    const page = await this.read().catch(() => null);
    if (page === null || filter !== this.chosen()) return;
    this.current.update((state) => state && withSuspensionNews(state, page));
  }

  private read(after: string | null = null): Promise<SuspensionPage> {
    return this.api.suspensions(this.slug, this.chosen(), after);
  }
}
