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

export function isMunicipality(code: string): code is Municipality {
  return (MUNICIPALITIES as readonly string[]).includes(code);
}
