import { createHash } from 'node:crypto';
import { commitTo } from './commitment';

describe('commitTo', () => {
  it('commits to salt and payload, and to nothing less', () => {
    const { salt, payload, commitment } = commitTo({ value: 1 });
    expect(payload).toBe('{"value":1}');
    expect(commitment).toEqual(createHash('sha256').update(salt).update('{"value":1}').digest());
  });

  it('hides equal choices behind different commitments', () => {
    expect(commitTo({ value: 1 }).commitment).not.toEqual(commitTo({ value: 1 }).commitment);
  });
});
