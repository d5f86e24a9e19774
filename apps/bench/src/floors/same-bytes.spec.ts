import type { Answer } from '../load/http-connection';
import { headersOf, requireSameBytes } from './same-bytes';

const answer = (headers: readonly string[], body = '{}'): Answer => ({
  status: 200,
  head: ['HTTP/1.1 200 OK', ...headers].join('\r\n'),
  body: Buffer.from(body),
});

describe('same bytes', () => {
  it('leave out what the transport writes', () => {
    const headers = ['Content-Type: application/json', 'Date: now', 'Connection: keep-alive'];
    expect(headersOf(answer(headers))).toEqual(['Content-Type', 'application/json']);
  });

  it('are the same with another id and nonce', () => {
    const told = (id: string, nonce: string) =>
      answer([`x-request-id: ${id}`, `csp: script-src 'nonce-${nonce}'`]);
    const one = told('6ab99321-8a6a-4ca4-966f-af9a34e13fff', 'zrGkM83IGFtEKM7JnfNNQg');
    const other = told('7e249ca8-9dee-45b5-8646-d1575c17e45f', 'kzFeG4oHJ3OvwkYT8Uc7wA');
    expect(() => requireSameBytes(one, other)).not.toThrow();
  });

  it.each([
    ['a body', answer(['a: b'], '{ }')],
    ['a header less', answer([])],
    ['another value', answer(['a: c'])],
  ])('are not with %s', (_what, other) => {
    expect(() => requireSameBytes(answer(['a: b']), other)).toThrow();
  });
});
