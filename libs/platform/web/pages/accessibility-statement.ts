/** A known shortcoming; what it is, why, and what to do instead are texts under its key. */
export interface Shortcoming {
  readonly key: string;
  /** The success criterion of WCAG 2.2 it is about. */
  readonly criterion: string;
}

/** What the law asks an accessibility statement to say. The page is made from this and nothing else. */
export interface AccessibilityStatement {
  readonly authority: string;
  readonly service: string;
  readonly conformance: 'full' | 'partial' | 'none';
  readonly standard: string;
  readonly shortcomings: readonly Shortcoming[];
  /** Keys of parts for which a disproportionate burden is claimed. */
  readonly burdens: readonly string[];
  /** Keys of parts that the law leaves out. */
  readonly outside: readonly string[];
  readonly assessedOn: string;
  readonly updatedOn: string;
  readonly contact: { readonly email: string };
  readonly supervision: { readonly name: string; readonly address: string };
}

export const ACCESSIBILITY_STATEMENT: AccessibilityStatement = {
  authority: 'Länsstyrelsen i Västmanlands län',
  service: 'Samråd',
  conformance: 'partial',
  standard: 'EN 301 549, WCAG 2.2 AA',
  shortcomings: [
    { key: 'imported-language', criterion: '3.1.2' },
    { key: 'screen-readers', criterion: '4.1.2' },
    { key: 'easy-read', criterion: '3.1.5' },
  ],
  burdens: [],
  outside: ['imported'],
  assessedOn: '2026-11-22',
  updatedOn: '2026-11-22',
  contact: { email: 'tillganglighet@samrad.example' },
  supervision: { name: 'Digg', address: 'https://www.digg.se/tdosanmalan' },
};
