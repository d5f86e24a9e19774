import { isPlatformBrowser } from '@angular/common';
import { DestroyRef, inject, Injectable, PLATFORM_ID, type Signal, signal } from '@angular/core';

const MINUTE = 60_000;

/** The reader's clock, turning once a minute, so that "22 minutes left" does not stand still. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly time = signal(new Date());
  readonly now: Signal<Date> = this.time.asReadonly();

  constructor() {
    if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
    const ticking = setInterval(() => this.time.set(new Date()), MINUTE);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }
}
