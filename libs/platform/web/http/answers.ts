import { ApplicationRef, inject, Injectable, makeStateKey, TransferState } from '@angular/core';

/** An answer as it is kept for the browser: refusals too, so that both render the same page. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Carries what the server read while rendering over to the browser, for the first page only. */
@Injectable({ providedIn: 'root' })
export class Answers {
  private readonly state = inject(TransferState);
  private fresh = true;

  constructor() {
    // Once the page stands, a read means that somebody wants to know how it is now.
    void inject(ApplicationRef)
      .whenStable()
      .then(() => (this.fresh = false));
  }

  take(path: string): Answer | null {
    return this.fresh ? this.state.get(keyOf(path), null) : null;
  }

  keep(path: string, answer: Answer): void {
    this.state.set(keyOf(path), answer);
  }
}

function keyOf(path: string) {
  return makeStateKey<Answer | null>(`api ${path}`);
}
