import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Leaves the page for another of ours with a full load. */
@Injectable({ providedIn: 'root' })
export class PageLoad {
  private readonly document = inject(DOCUMENT);

  /**
   * Who one is has changed: nothing read as somebody else may stay in memory, and the socket has to
   * be opened anew.
   */
  to(path: string): void {
    this.document.location.assign(path);
  }
}
