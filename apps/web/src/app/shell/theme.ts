import { afterNextRender, DOCUMENT, inject, Injectable, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Chosen colours, kept on the device; public/first.js puts them in place before the first paint. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>('system');
  readonly theme = this.chosen.asReadonly();

  constructor() {
    afterNextRender(() => {
      const { theme } = this.document.documentElement.dataset;
      if (theme === 'light' || theme === 'dark') this.chosen.set(theme);
    });
  }

  choose(theme: Theme): void {
    this.chosen.set(theme);
    const { dataset } = this.document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    try {
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Storage is closed to us: the choice holds for this visit.
    }
  }
}
