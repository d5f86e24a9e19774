/** What the build writes into index.html where a nonce belongs. */
const PLACEHOLDER = '__NONCE__';

/** Attributes that carry it: of scripts and styles, and of the root, which Angular reads. */
const CARRIERS = ['nonce', 'ngCspNonce'];

/**
 * Gives the elements of index.html the nonce of this answer, before Angular reads it from there for
 * what it adds. Done to elements, not to the finished text: what people write becomes text of the
 * page and never its element, so words that look like the placeholder stay as they were written.
 */
export function markOwnElements(page: Document, nonce: string): void {
  for (const name of CARRIERS) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      if (element.getAttribute(name) === PLACEHOLDER) element.setAttribute(name, nonce);
    }
  }
}
