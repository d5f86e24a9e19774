import type { FieldError } from '@samrad/platform/contract';
import { DIALOGUE_LIMITS } from './dialogue.limits';
import type { DialogueTextRequest } from './dialogue.wire';

const CONTROLS = new RegExp('[\\u0000-\\u001F\\u007F]', 'u');
type Plain = 'question' | 'lead' | 'background' | 'decidedBy';

/**
 * What is wrong with a text, field by field (`text.question`, `text.can.2`) in the order of the form,
 * which asks before sending; the server asks again.
 * @param path where the text stands in the request, such as `text` or `translations.0`
 */
export function textErrors(text: DialogueTextRequest, path: string): FieldError[] {
  const plain = (name: Plain): FieldError[] =>
    lengthErrors(text[name], DIALOGUE_LIMITS[name], `${path}.${name}`);
  return [
    ...plain('question'),
    ...plain('lead'),
    ...plain('background'),
    ...itemErrors(text.can, `${path}.can`),
    ...itemErrors(text.cannot, `${path}.cannot`),
    ...plain('decidedBy'),
  ];
}

function itemErrors(items: readonly string[], field: string): FieldError[] {
  const { least, most } = DIALOGUE_LIMITS.items;
  if (items.length < least) return [{ field, code: 'too-few', params: { least } }];
  if (items.length > most) return [{ field, code: 'too-many', params: { most } }];
  return items.flatMap((item, i) => {
    if (CONTROLS.test(item)) return [{ field: `${field}.${i}`, code: 'pattern' }];
    return lengthErrors(item, DIALOGUE_LIMITS.item, `${field}.${i}`);
  });
}

function lengthErrors(
  value: string,
  { least, most }: { least: number; most: number },
  field: string,
): FieldError[] {
  const length = [...value.trim()].length;
  if (length === 0 && least > 0) return [{ field, code: 'required' }];
  return length < least || length > most
    ? [{ field, code: 'length', params: { least, most } }]
    : [];
}

/** Translations that say the same language twice, or the original's. */
export function languageErrors(
  original: string,
  translations: readonly { language: string }[],
): FieldError[] {
  const seen = new Set([original]);
  return translations.flatMap(({ language }, i) => {
    if (seen.has(language)) return [{ field: `translations.${i}.language`, code: 'duplicate' }];
    seen.add(language);
    return [];
  });
}
