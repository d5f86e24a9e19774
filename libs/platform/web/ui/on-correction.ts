import { afterNextRender, DestroyRef, ElementRef, inject } from '@angular/core';

/** A control as a form's errors know it: by its own id, its group's name or its field's name. */
export interface ChangedControl {
  readonly id: string;
  readonly name: string;
}

/**
 * Tells which control of the component was changed by its reader, so that what was wrong with it is
 * not said any longer. Called in an injection context; nothing happens outside a component.
 */
export function onCorrection(corrected: (control: ChangedControl) => void): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef, { optional: true })?.nativeElement;
  if (!host) return;
  const destroyed = inject(DestroyRef);
  const listen = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    corrected({ id: target.id, name: target.getAttribute('name') ?? '' });
  };
  afterNextRender(() => {
    for (const type of ['input', 'change']) host.addEventListener(type, listen, true);
    destroyed.onDestroy(() => {
      for (const type of ['input', 'change']) host.removeEventListener(type, listen, true);
    });
  });
}
