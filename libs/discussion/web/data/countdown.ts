import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whole seconds until a moment, counted down on the screen; 0 when it is past or there is none. */
export class Countdown {
  private readonly seconds = signal(0);
  private timer: ReturnType<typeof setInterval> | undefined;
  private until = 0;

  readonly left: Signal<number> = this.seconds.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  to(moment: string | null): void {
    clearInterval(this.timer);
    this.until = moment === null ? 0 : Date.parse(moment);
    this.count();
    if (this.seconds() > 0) this.timer = setInterval(() => this.count(), 1_000);
  }

  private count(): void {
    this.seconds.set(Math.max(0, Math.ceil((this.until - Date.now()) / 1_000)));
    if (this.seconds() === 0) clearInterval(this.timer);
  }
}
