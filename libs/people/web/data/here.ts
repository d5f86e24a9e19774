import { Location } from '@angular/common';
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';
import { ownPath } from './own-path';

/** Pages one does not come back to after signing in. */
const WAYS_IN = /^\/..\/(sign-in|sign-up|reset-password|confirm-address)\b/;

/** The page one stands on, to come back to it after signing in. */
@Injectable({ providedIn: 'root' })
export class Here {
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    // The header stands before the first page has loaded; a quick reader clicks then already.
    { initialValue: inject(Location).path(true) },
  );

  /** Null on the pages of signing in themselves. */
  readonly path = computed(() => {
    const path = ownPath(this.url());
    return path === null || WAYS_IN.test(path) ? null : path;
  });
}
