import fc from 'fast-check';
import { COMMENT_LIMITS } from './discussion.limits';
import { canReply, comparePaths } from './discussion.rules';

const path = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const order = fc.constantFrom('new' as const, 'old' as const);

describe('comparePaths', () => {
  it('puts a reply after what it replies to and before the next root, in either order', () => {
    fc.assert(
      fc.property(order, path, path, (by, a, b) => {
        const reply = [...a, 1];
        expect(comparePaths(by, a, reply)).toBeLessThan(0);
        if (a[0] === b[0]) return;
        expect(Math.sign(comparePaths(by, a, b))).toBe(Math.sign(comparePaths(by, reply, b)));
      }),
    );
  });

  it('is an order: antisymmetric, and transitive as sorting needs', () => {
    fc.assert(
      fc.property(order, path, path, path, (by, a, b, c) => {
        expect(Math.sign(comparePaths(by, a, b))).toBe(-Math.sign(comparePaths(by, b, a)) + 0);
        if (comparePaths(by, a, b) <= 0 && comparePaths(by, b, c) <= 0) {
          expect(comparePaths(by, a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('turns roots around, never the replies under one', () => {
    const paths = [[1], [1, 3], [1, 3, 5], [1, 4], [2]];
    expect([...paths].sort((a, b) => comparePaths('old', a, b))).toEqual(paths);
    expect([...paths].sort((a, b) => comparePaths('new', a, b))).toEqual([
      ...[[2], [1], [1, 3], [1, 3, 5], [1, 4]],
    ]);
  });
});

describe('canReply', () => {
  it('lets everybody write a comment of its own', () => {
    expect(canReply(null)).toBe(true);
  });

  it('refuses under a hidden comment and beyond the depth', () => {
    const most = COMMENT_LIMITS.depth;
    expect(canReply({ depth: most - 1, isHidden: false })).toBe(true);
    expect(canReply({ depth: most, isHidden: false })).toBe('discussion.too-deep');
    expect(canReply({ depth: 0, isHidden: true })).toBe('discussion.parent-hidden');
  });
});
