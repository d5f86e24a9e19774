import { addressShape } from './address-shape';

describe('the shape of an address', () => {
  it.each([
    ['/sv/dialogues/bussarna?sort=new', '/sv/dialogues/bussarna'],
    ['/sv/reset-password/0123456789abcdefghijklmnopqrstuv', '/sv/reset-password/*'],
    ['/api/mailbox?to=anna@example.se', '/api/mailbox'],
    ['/sv/anna@example.se', '/sv/*'],
    ['/sv/anna%40example.se', '/sv/*'],
    ['/sv/tel/0701234567', '/sv/tel/*'],
    [`/${'a/'.repeat(50)}`, '/a/a/a/a/a/a/a'],
  ])('of %s is %s', (address, shape) => expect(addressShape(address)).toBe(shape));
});
