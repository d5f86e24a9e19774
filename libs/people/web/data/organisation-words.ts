import type { OrganisationFacts } from '@samrad/people/contract';
import type { Language } from '@samrad/platform/contract';

/** A text, and the language it is in. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

type Written = 'name' | 'description' | 'mandate';

/** What is written in the language asked for, or else in Swedish. */
export function saidIn<F extends Written>(
  facts: Pick<OrganisationFacts, F | `${F}Fi` | `${F}En`>,
  field: F,
  lang: string,
): Said {
  const own = lang === 'fi' ? facts[`${field}Fi`] : lang === 'en' ? facts[`${field}En`] : '';
  return own === ''
    ? { text: facts[field], language: 'sv' }
    : { text: own, language: lang === 'fi' ? 'fi' : 'en' };
}
