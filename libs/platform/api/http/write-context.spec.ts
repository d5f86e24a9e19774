import { hashRequest } from './write-context';

describe('hashRequest', () => {
  it('does not depend on the order of fields, at any depth, nor on fields left out', () => {
    const hash = hashRequest('POST /api/x', { a: 1, b: { c: [1, 2], d: null } });
    const other = { b: { d: null, c: [1, 2] }, e: undefined, a: 1 };
    expect(hashRequest('POST /api/x', other)).toEqual(hash);
  });

  it('tells operations, values and orders of lists apart', () => {
    const hashes = [
      hashRequest('POST /api/x', { a: [1, 2] }),
      hashRequest('POST /api/y', { a: [1, 2] }),
      hashRequest('POST /api/x', { a: [2, 1] }),
      hashRequest('POST /api/x', { a: null }),
      hashRequest('POST /api/x', {}),
      hashRequest('POST /api/x', undefined),
    ];
    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(hashes.length);
  });
});
