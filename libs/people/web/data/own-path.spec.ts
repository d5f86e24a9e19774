import { ownPath } from './own-path';

describe('ownPath', () => {
  it.each(['/sv', '/sv/dialogues/bussarna', '/fi?x=1', '/en/dialogues/a/proposals/new#title'])(
    'takes %s',
    (path) => expect(ownPath(path)).toBe(path),
  );

  it.each([
    undefined,
    null,
    '',
    'sv',
    '//evil.example',
    '/\\evil.example',
    '/sv\\evil',
    '/\t/evil.example',
    '/sv\n',
    'https://evil.example/sv',
    'javascript:alert(1)',
    '/svensk',
    '/xx/dialogues',
    '/api/session',
  ])('refuses %p', (path) => expect(ownPath(path)).toBeNull());
});
