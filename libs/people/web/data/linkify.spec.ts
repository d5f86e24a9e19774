import { linkify } from './linkify';

describe('linkify', () => {
  it('sets links apart from words', () => {
    expect(linkify('Öppna:\nhttp://localhost:3000/sv/reset-password/abc\nTack')).toEqual([
      { text: 'Öppna:\n', path: null },
      { text: 'http://localhost:3000/sv/reset-password/abc', path: '/sv/reset-password/abc' },
      { text: '\nTack', path: null },
    ]);
  });

  it.each(['javascript:alert(1)', 'inga länkar', ''])('finds none in "%s"', (text) => {
    expect(linkify(text).every(({ path }) => path === null)).toBe(true);
  });
});
