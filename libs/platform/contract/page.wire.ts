/** One page of a list; `next` is the cursor for the page after it, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export const PAGE_LIMITS = { default: 50, most: 100, cursorLength: 200 } as const;
