import type { FieldError } from '@samrad/platform/contract';
import type { CategoryName, CategoryRequest } from './category.wire';

/**
 * What is wrong with a dialogue's categories beyond each field's own shape: one without a name in
 * the dialogue's language, or two that one could not tell apart.
 */
export function categoryErrors(
  categories: readonly CategoryRequest[],
  language: string,
): FieldError[] {
  const seen = new Set<string>();
  const isSeen = (key: string): boolean => seen.has(key) || !seen.add(key);
  return categories.flatMap(({ id, names }, i) => {
    const field = `categories.${i}`;
    const own = names.flatMap((each, j) => {
      const sameLanguage = names.findIndex((other) => other.language === each.language) < j;
      const sameName = isSeen(`${each.language} ${each.name.trim().toLowerCase()}`);
      return sameLanguage || sameName
        ? [{ field: `${field}.names.${j}.name`, code: 'duplicate' }]
        : [];
    });
    if (!names.some((each) => each.language === language)) {
      own.push({ field: `${field}.names`, code: 'required' });
    }
    if (id !== undefined && isSeen(id)) own.push({ field: `${field}.id`, code: 'duplicate' });
    return own;
  });
}

/** In the language asked for, else in the dialogue's own, which stands first. */
export function categoryName(
  { names }: { readonly names: readonly CategoryName[] },
  language: string,
): CategoryName | undefined {
  return names.find((each) => each.language === language) ?? names[0];
}
