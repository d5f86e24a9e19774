/** The county's municipalities by their official four-digit codes, in the order of their names. */
export const MUNICIPALITIES = [
  '1984',
  '1982',
  '1961',
  '1960',
  '1983',
  '1962',
  '1981',
  '1904',
  '1907',
  '1980',
] as const;
export type Municipality = (typeof MUNICIPALITIES)[number];

/** The answer of those who live in another municipality; not a code of any. */
export const ELSEWHERE = '0000';

/** What one can say about where one lives; who has said nothing has none. */
export const RESIDENCES = [...MUNICIPALITIES, ELSEWHERE] as const;
export type Residence = (typeof RESIDENCES)[number];

export function isMunicipality(code: string): code is Municipality {
  return (MUNICIPALITIES as readonly string[]).includes(code);
}

export function isResidence(code: string): code is Residence {
  return (RESIDENCES as readonly string[]).includes(code);
}
