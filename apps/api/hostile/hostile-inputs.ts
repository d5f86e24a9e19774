/** Values that have broken servers before; each goes into each field of each request. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  9007199254740993,
  '',
  ' ',
  'x'.repeat(60_000),
  '\u0000',
  'å\u0000ä',
  '\ud800',
  '\u202e\u200b',
  "'; DROP TABLE account; --",
  '<script>alert(1)</script>',
  '{{constructor.constructor("x")()}}',
  '../../../etc/passwd',
  '%00',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000',
  [],
  [null],
  [[[[]]]],
  {},
  { toString: 'x' },
  { $gt: '' },
  JSON.parse('{"__proto__": {"admin": true}}'),
  Array.from({ length: 2_000 }, () => 'x'),
];

/** Path segments in place of a slug, a number or an id. */
export const HOSTILE_SEGMENTS: readonly string[] = [
  '%00',
  '%ff',
  '%E0%A4%A',
  '..%2f..%2f',
  '0',
  '-1',
  '99999999999999999999',
  '1e3',
  'x'.repeat(4_000),
  '%F0%9F%92%A9',
  "'%20OR%201=1--",
  '00000000-0000-0000-0000-000000000000',
];

/** Query strings that every read has to survive. */
export const HOSTILE_QUERIES: readonly string[] = [
  '?after=x',
  '?after=bnVsbA',
  '?after=WzEsMiwzXQ',
  '?after=WyJcdTAwMDAiLCJcdTAwMDAiXQ',
  '?limit=0',
  '?limit=-5',
  '?limit=1e9',
  '?limit=NaN',
  '?limit=1&limit=2',
  '?language=%00',
  '?order=__proto__',
  '?unknown=1',
  '?%00=1',
];

/** The body with one field replaced, for every field and every hostile value. */
export function* hostileBodies(
  body: Readonly<Record<string, unknown>>,
): Generator<[string, unknown]> {
  for (const field of Object.keys(body)) {
    for (const value of HOSTILE_VALUES) yield [field, { ...body, [field]: value }];
    const { [field]: _, ...without } = body;
    yield [field, without];
  }
  yield ['extra', { ...body, extra: 1 }];
}
