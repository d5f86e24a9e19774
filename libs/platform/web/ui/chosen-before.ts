import { isPlatformBrowser } from '@angular/common';
import { afterNextRender, ElementRef, inject, PLATFORM_ID } from '@angular/core';

/**
 * What somebody has ticked or chosen in a component that was rendered on the server, before the
 * application had woken: its first bindings would undo it. Returns what puts it back and tells the
 * component, which reads the box and does not count clicks: the browser may tell it the same again.
 * Null when nothing was chosen.
 */
export function chosenBefore(host: HTMLElement): (() => void) | null {
  const chosen = [...host.querySelectorAll('input')]
    .filter(({ checked, defaultChecked }) => checked !== defaultChecked)
    // Of radio buttons the one that was left needs no word: the other one says it.
    .filter(({ type, checked }) => type === 'checkbox' || (type === 'radio' && checked))
    .map((box) => ({ box, checked: box.checked }));
  if (chosen.length === 0) return null;
  return () => {
    for (const { box, checked } of chosen) {
      if (box.checked === checked) continue;
      box.checked = checked;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}

/** For the constructor of a component with boxes to tick or to choose from. */
export function keepChosen(): void {
  // Nobody chooses on the server, whose elements cannot be gone through either.
  if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
  const putBack = chosenBefore(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
  if (putBack) afterNextRender(putBack);
}
