import { looksLikeAddress } from '.';

describe('the form of an address', () => {
  it.each([
    'anna@example.se',
    ' anna+buss@mail.example.se ',
    'anna@växjö.se',
    'a.b@xn--vxj-snab.se',
  ])('is that of %s', (text) => expect(looksLikeAddress(text)).toBe(true));

  it.each([
    'anna',
    'anna@',
    '@example.se',
    'anna@example',
    'anna@example.',
    'an na@example.se',
    'a@b@c.se',
  ])('is not that of %s', (text) => expect(looksLikeAddress(text)).toBe(false));

  it('ends where an address may', () => {
    expect(looksLikeAddress(`${'a'.repeat(250)}@example.se`)).toBe(false);
  });
});
