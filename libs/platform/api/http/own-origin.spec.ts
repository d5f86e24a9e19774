import { hostname } from 'node:os';
import { isOwnOrigin } from './own-origin';

const OPEN = { publicUrl: new URL('http://samrad.test:3000'), secure: false };
const SECURE = { publicUrl: new URL('https://samrad.example'), secure: true };

describe('isOwnOrigin', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', `${hostname()}:3000`])(
    'takes a try-out’s page at %s, over http',
    (host) => {
      const origin = new URL(`http://${host}`).origin;
      expect(isOwnOrigin(origin, new URL(origin).host, OPEN)).toBe(true);
      expect(isOwnOrigin(origin, new URL(origin).host, SECURE)).toBe(false);
    },
  );

  it('takes the public address, whatever the host in front of it is called', () => {
    expect(isOwnOrigin('http://samrad.test:3000', 'inside:8080', OPEN)).toBe(true);
    expect(isOwnOrigin('https://samrad.example', 'inside:8080', SECURE)).toBe(true);
  });

  it('refuses a foreign name that was made to lead here', () => {
    expect(isOwnOrigin('http://evil.example:3000', 'evil.example:3000', OPEN)).toBe(false);
  });

  it.each(['localhost:3000@evil.example', 'localhost:99999', 'localhost/x', ''])(
    'refuses the malformed host %p',
    (host) => expect(isOwnOrigin(`http://${host}`, host, OPEN)).toBe(false),
  );

  it('refuses one own name from another, and none at all', () => {
    expect(isOwnOrigin('http://localhost:3000', '127.0.0.1:3000', OPEN)).toBe(false);
    expect(isOwnOrigin('http://localhost:3000', undefined, OPEN)).toBe(false);
  });
});
