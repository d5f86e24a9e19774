import { Injectable, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** What can be taken back, and how. */
  readonly undo?: { readonly label: string; readonly run: () => void };
}

/** How long a receipt stays, ms; one with something to undo stays longer. */
const STAYS = { plain: 6_000, undo: 20_000 } as const;

/** Short receipts of what was done: `toaster.show(i18n.t('discussion.sent'))`. */
@Injectable({ providedIn: 'root' })
export class Toaster {
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;
  readonly toasts = this.shown.asReadonly();

  show(text: string, undo?: Toast['undo']): void {
    const id = ++this.last;
    this.shown.update((toasts) => [...toasts, { id, text, ...(undo ? { undo } : {}) }]);
    setTimeout(() => this.remove(id), undo ? STAYS.undo : STAYS.plain);
  }

  remove(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
