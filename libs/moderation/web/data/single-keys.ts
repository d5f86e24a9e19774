import { isPlatformBrowser } from '@angular/common';
import { inject, Injectable, PLATFORM_ID, signal } from '@angular/core';

const PLACE = 'samrad.single-keys';

/** Whether keys without Ctrl or Alt do something; whoever speaks to their device turns them off there. */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly use = signal(this.kept() !== 'off');
  readonly on = this.use.asReadonly();

  turn(on: boolean): void {
    this.use.set(on);
    try {
      localStorage.setItem(PLACE, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing: it holds until the page is left.
    }
  }

  private kept(): string | null {
    try {
      return this.inBrowser ? localStorage.getItem(PLACE) : null;
    } catch {
      return null;
    }
  }
}

const TYPING = 'input:not([type="radio"]), textarea, select, [contenteditable]';

/** The key that was pressed for the page; null while one types, in a dialog, and with Ctrl, Alt or ⌘. */
export function plainKey({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return null;
  const isBusy =
    target.closest(TYPING) !== null || target.ownerDocument.querySelector('dialog[open]') !== null;
  return isBusy ? null : key.toLowerCase();
}
