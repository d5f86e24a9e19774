/** Longer segments are tokens, ids or people's own words. */
const TELLING = /^.{25,}$|[@%=]|\d{5,}/;

/** An address for a log: no query, and in place of every segment that may tell who it was, a star. */
export function addressShape(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return path
    .split('/')
    .slice(0, 8)
    .map((segment) => (TELLING.test(segment) ? '*' : segment))
    .join('/');
}
