import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { type Language } from '@samrad/platform/contract';
import { filter, map } from 'rxjs';

/** The address of the page, as the language menu needs it. */
@Injectable({ providedIn: 'root' })
export class PageAddress {
  private readonly router = inject(Router);

  /** Changes once for every page shown. */
  readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.url),
    ),
    { initialValue: this.router.url },
  );

  /** The same page in another language. */
  in(language: Language): string {
    const rest = this.url().replace(/^\/[^/?#]*/, '');
    return `/${language}${rest}`;
  }
}
