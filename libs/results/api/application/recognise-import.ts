/** An import that is on record. */
export interface KnownImport {
  readonly slug: string;
  readonly sameContents: boolean;
}

/**
 * The same files are the same import, wherever they stand and whatever name is asked for. Other files
 * of the same conversation are never mixed into what stands: they become a dialogue of their own, if
 * an address is given for it, and are refused otherwise.
 */
export function recogniseImport(
  known: readonly KnownImport[],
  slug: string | undefined,
): { readonly is: 'new' } | { readonly is: 'known' | 'changed'; readonly slug: string } {
  const same = known.find((one) => one.sameContents);
  if (same) return { is: 'known', slug: same.slug };
  const [other] = known;
  if (!other) return { is: 'new' };
  const isOwnAddress = slug !== undefined && known.every((one) => one.slug !== slug);
  return isOwnAddress ? { is: 'new' } : { is: 'changed', slug: other.slug };
}
