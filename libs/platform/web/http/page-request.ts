/** What the host hands to the rendering of one page, through Angular's REQUEST_CONTEXT. */
export interface PageRequest {
  /** Where this process answers itself, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** The reader's cookies, so that the page is rendered as the reader may see it. */
  readonly cookie: string;
  /** The reader's address, for limits that count by it. */
  readonly address: string;
  /** Marks this one answer's own scripts and styles. */
  readonly nonce: string;
  /** Whether the mirrored pseudo language may be shown. */
  readonly pseudo: boolean;
}

/** The context as ours; null in the browser and when a page is rendered by something else. */
export function toPageRequest(context: unknown): PageRequest | null {
  const isOurs = typeof context === 'object' && context !== null && 'origin' in context;
  return isOurs ? (context as PageRequest) : null;
}
