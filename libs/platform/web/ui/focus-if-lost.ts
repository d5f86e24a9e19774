import { afterNextRender, type Injector } from '@angular/core';

/**
 * What had the focus goes away with the next drawing, as a button that has done its work: the focus
 * goes on to what is sought then. A reader who has gone elsewhere meanwhile is left there.
 */
export function focusIfLost(seek: () => HTMLElement | null | undefined, injector: Injector): void {
  const move = (): void => {
    const next = seek();
    const { activeElement = null, body } = next?.ownerDocument ?? {};
    if (activeElement === null || activeElement === body) next?.focus();
  };
  afterNextRender(move, { injector });
}
