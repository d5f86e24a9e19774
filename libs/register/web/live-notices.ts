import { isPlatformBrowser } from '@angular/common';
import { inject, Injectable, PLATFORM_ID } from '@angular/core';
import { Observable } from 'rxjs';
import type { Socket } from 'socket.io-client';
import { LIVE_SOCKET } from './live-socket';

/** A session has ended: when to try again, ms. */
const RETURN = 1_000;

/** Notices to some readers alone, of subjects above the register. They say that something changed, not what. */
@Injectable({ providedIn: 'root' })
export class LiveNotices {
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly open = inject(LIVE_SOCKET);

  /**
   * Asks by `ask` whenever the line comes up, and emits then, since something may have been missed,
   * and at every `notice`. Never errors.
   */
  listen(ask: string, notice: string): Observable<void> {
    return new Observable((subscriber) => {
      if (!this.inBrowser) return;
      const line = this.open() as unknown as Promise<Socket>;
      void line.then(
        (socket) => {
          if (subscriber.closed) return;
          socket.on('connect', () => socket.emit(ask, {}, () => subscriber.next()));
          socket.on(notice, () => subscriber.next());
          socket.on('disconnect', (reason) => {
            if (reason === 'io server disconnect') setTimeout(() => socket.connect(), RETURN);
          });
          socket.connect();
        },
        // Its code could not be fetched: the page stands as it was read.
        () => undefined,
      );
      return () => void line.then((socket) => socket.disconnect()).catch(() => undefined);
    });
  }
}
