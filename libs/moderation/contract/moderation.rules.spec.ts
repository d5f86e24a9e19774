import { ANONYMOUS, ROLES, SYSTEM, type Actor } from '@samrad/platform/contract';
import fc from 'fast-check';
import { canHide, canRestore, operationsOn } from './moderation.rules';
import { isRule, numberOfRule, RULES, RULES_OF_CONDUCT } from './rules';

const memberships = fc.array(
  fc.record({ organisationId: fc.constantFrom('host', 'other'), role: fc.constantFrom(...ROLES) }),
  { maxLength: 4 },
);
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(ANONYMOUS),
  memberships.map((held) => ({
    ...{ kind: 'account' as const, accountId: 'a', sessionId: 's' },
    memberships: held,
  })),
);
const comment = fc.record({
  hostIds: fc.constant(['host']),
  isMine: fc.boolean(),
  isHidden: fc.boolean(),
  isReported: fc.boolean(),
});

function isModeratorOfHost(who: Actor): boolean {
  return (
    who.kind === 'account' &&
    who.memberships.some((held) => held.organisationId === 'host' && held.role === 'moderator')
  );
}

describe('hiding and restoring', () => {
  it('is for moderators of the host, and never for one who wrote or reported it', () => {
    fc.assert(
      fc.property(actor, comment, (who, on) => {
        const may = isModeratorOfHost(who) && !on.isMine && !on.isReported;
        expect(canHide(who, on) === true).toBe(may && !on.isHidden);
        expect(canRestore(who, on) === true).toBe(may && on.isHidden);
      }),
    );
  });

  it('offers one of the two, exactly when the rule allows it', () => {
    fc.assert(
      fc.property(actor, comment, (who, on) => {
        const offered = operationsOn(who, on);
        expect(offered.includes('hide')).toBe(canHide(who, on) === true);
        expect(offered.includes('restore')).toBe(canRestore(who, on) === true);
        expect(offered.includes('report') && (on.isMine || on.isHidden || on.isReported)).toBe(
          false,
        );
        expect(offered.filter((one) => one !== 'report').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says why not, the role before the state', () => {
    const on = { hostIds: ['host'], isMine: false, isHidden: true, isReported: false };
    expect(canHide(ANONYMOUS, on)).toBe('platform.not-signed-in');
    expect(canHide({ kind: 'account', accountId: 'a', sessionId: 's', memberships: [] }, on)).toBe(
      'platform.forbidden',
    );
    expect(canHide(SYSTEM, on)).toBe('moderation.already-hidden');
    expect(canRestore(SYSTEM, { ...on, isHidden: false })).toBe('moderation.not-hidden');
    expect(canRestore(SYSTEM, { ...on, isMine: true })).toBe('moderation.own-comment');
    expect(canRestore(SYSTEM, { ...on, isReported: true })).toBe('moderation.own-report');
  });
});

describe('rules', () => {
  it('are seven numbered ones and eight grounds in law, each once', () => {
    expect(new Set(RULES).size).toBe(15);
    expect(RULES_OF_CONDUCT.map(numberOfRule)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numberOfRule('copyright')).toBeNull();
    expect(isRule('criticism')).toBe(false);
  });
});
