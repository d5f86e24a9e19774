/**
 * What somebody has typed into a page that was rendered on the server, before the application had
 * woken: its first bindings would wipe it out. Returns what puts it back, caret and all, and tells
 * the page; null when nothing was typed.
 */
export function typedBefore(element: HTMLElement): (() => void) | null {
  if (!isTypedInto(element) || element.value === element.defaultValue) return null;
  const { value, selectionStart, selectionEnd } = element;
  return () => {
    if (element.value === value) return;
    element.value = value;
    if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

function isTypedInto(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  // The server has no such classes, and nobody types there.
  if (typeof HTMLInputElement === 'undefined') return false;
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
