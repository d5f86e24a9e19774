import { signal } from '@angular/core';
import type { Page } from '@samrad/platform/contract';

/** A list that grows page by page. Begin with the page the route has loaded. */
export class PagedList<T> {
  private readonly held = signal<readonly T[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly fetching = signal(false);
  private readonly failed = signal<unknown>(null);

  readonly items = this.held.asReadonly();
  readonly busy = this.fetching.asReadonly();
  readonly problem = this.failed.asReadonly();

  constructor(private readonly fetch: (after: string) => Promise<Page<T>>) {}

  hasMore(): boolean {
    return this.cursor() !== null;
  }

  begin(page: Page<T>): void {
    this.held.set(page.items);
    this.cursor.set(page.next);
  }

  async more(): Promise<void> {
    const after = this.cursor();
    if (after === null || this.fetching()) return;
    this.fetching.set(true);
    this.failed.set(null);
    try {
      const page = await this.fetch(after);
      this.held.update((items) => [...items, ...page.items]);
      this.cursor.set(page.next);
    } catch (problem) {
      this.failed.set(problem);
    } finally {
      this.fetching.set(false);
    }
  }

  change(change: (items: readonly T[]) => readonly T[]): void {
    this.held.update(change);
  }
}
