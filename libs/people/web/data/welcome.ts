import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { I18n, Toaster } from '@samrad/platform/web';
import { Session } from './session';

const KEY = 'samrad.welcome';

/** After signing up, once: that one may say where one lives, and where. Nobody is stopped by it. */
@Injectable({ providedIn: 'root' })
export class Welcome {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly window = inject(DOCUMENT).defaultView;

  /** Signing up ends with a full load of a page: that one greets. */
  expect(): void {
    this.onTab((tab) => tab.setItem(KEY, '1'));
  }

  greet(): void {
    const expected = this.onTab((tab) => {
      const found = tab.getItem(KEY);
      tab.removeItem(KEY);
      return found;
    });
    if (!expected || this.session.me()?.account.municipality !== null) return;
    this.toaster.show(this.i18n.t('people.welcome'), {
      label: this.i18n.t('people.account'),
      run: () => void this.router.navigateByUrl(this.i18n.link('account')),
    });
  }

  /** A browser may refuse to keep anything. */
  private onTab<T>(act: (tab: Storage) => T): T | null {
    try {
      return this.window ? act(this.window.sessionStorage) : null;
    } catch {
      return null;
    }
  }
}
