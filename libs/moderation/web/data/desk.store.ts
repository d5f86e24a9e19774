import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { isCommentEvent } from '@samrad/discussion/contract';
import type { DeskFilter, DeskPage } from '@samrad/moderation/contract';
import { Attempts } from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';
import type { Subscription } from 'rxjs';
import { type DeskState, fromDesk, refreshed, showNew, withMore } from './desk.state';
import { ModerationApi } from './moderation.api';

/** Events that come in a burst are answered by one reading, ms. */
const GATHER = 300;

/** The moderator's list of one dialogue, kept up to date live. Provided by the page. */
@Injectable()
export class DeskStore {
  private readonly api = inject(ModerationApi);
  private readonly live = inject(LiveConnection);
  private readonly held = signal<DeskState | null>(null);
  private readonly attempts = new Attempts();
  private slug = '';
  private following: Subscription | null = null;
  private gathering: ReturnType<typeof setTimeout> | undefined;

  readonly state = this.held.asReadonly();
  readonly filter = signal<DeskFilter>('all');
  readonly problem = this.attempts.problem;
  readonly busy = this.attempts.busy;
  readonly waiting = computed(() => this.held()?.waiting.length ?? 0);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.gathering);
      this.following?.unsubscribe();
    });
  }

  begin(slug: string, page: DeskPage): void {
    this.slug = slug;
    this.held.set(fromDesk(page));
    this.following?.unsubscribe();
    this.following = this.live
      .follow(page.dialogueId, page.lastSeq, () => this.readAnew())
      .subscribe((event) => {
        if (isCommentEvent(event.kind)) this.refreshSoon();
      });
  }

  choose(filter: DeskFilter): Promise<void> {
    this.filter.set(filter);
    return this.attempts.make(async () =>
      this.held.set(fromDesk(await this.api.desk(this.slug, filter))),
    );
  }

  more(): Promise<void> {
    return this.attempts.make(async () => {
      const next = this.held()?.next;
      if (!next) return;
      const page = await this.api.desk(this.slug, this.filter(), next);
      this.change((state) => withMore(state, page));
    });
  }

  /** Reads how the rows stand now, such as after an act. */
  async refresh(): Promise<void> {
    // Out of reach: the rows stay as they were last known.
    await this.readAnew().catch(() => undefined);
  }

  show(): void {
    this.change(showNew);
  }

  private async readAnew(): Promise<number> {
    const filter = this.filter();
    const page = await this.api.desk(this.slug, filter);
    if (filter === this.filter()) this.change((state) => refreshed(state, page));
    return page.lastSeq;
  }

  private refreshSoon(): void {
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => void this.refresh(), GATHER);
  }

  private change(by: (state: DeskState) => DeskState): void {
    this.held.update((state) => state && by(state));
  }
}
