import { inject, Injectable, makeStateKey, REQUEST_CONTEXT, TransferState } from '@angular/core';
import { toPageRequest } from '@samrad/platform/web';

const ALLOWED = makeStateKey<boolean>('pseudo language');

/** Whether the mirrored pseudo language may be shown: the host decides, the browser follows. */
@Injectable({ providedIn: 'root' })
export class PseudoLanguage {
  readonly allowed: boolean;

  constructor() {
    const state = inject(TransferState);
    const page = toPageRequest(inject(REQUEST_CONTEXT, { optional: true }));
    if (page) state.set(ALLOWED, page.pseudo);
    this.allowed = state.get(ALLOWED, false);
  }
}
