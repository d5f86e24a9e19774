import { isPlatformBrowser } from '@angular/common';
import { DestroyRef, inject, Injectable, PLATFORM_ID, type Signal, signal } from '@angular/core';

/** Whether the device has a network at all, as the browser tells. */
@Injectable({ providedIn: 'root' })
export class Network {
  private readonly connected = signal(true);
  readonly online: Signal<boolean> = this.connected.asReadonly();

  constructor() {
    if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
    const update = (): void => this.connected.set(navigator.onLine);
    update();
    addEventListener('online', update);
    addEventListener('offline', update);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    });
  }
}
