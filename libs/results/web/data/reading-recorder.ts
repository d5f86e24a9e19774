import { isPlatformServer } from '@angular/common';
import { inject, Injectable, PLATFORM_ID } from '@angular/core';
import { Api } from '@samrad/platform/web';

/**
 * Tells the server that the dialogue was opened, once while the page lives; who is told on the
 * privacy page. Nobody waits for it, and nobody is told when it fails.
 */
@Injectable({ providedIn: 'root' })
export class ReadingRecorder {
  private readonly api = inject(Api);
  private readonly onServer = isPlatformServer(inject(PLATFORM_ID));
  private readonly told = new Set<string>();

  /** @param accountId of whoever is signed in */
  record(slug: string, accountId: string): void {
    const reading = `${accountId} ${slug}`;
    if (this.onServer || this.told.has(reading)) return;
    this.told.add(reading);
    this.api
      .post(`/dialogues/${encodeURIComponent(slug)}/readings`)
      .catch(() => this.told.delete(reading));
  }
}
