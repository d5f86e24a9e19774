import fc from 'fast-check';
import {
  canBecome,
  canEdit,
  canSubmit,
  canSupport,
  canWithdraw,
  operationsOn,
  operationsOnList,
  PROPOSAL_LIFECYCLE,
  PROPOSAL_STATUSES,
  type ProposalStanding,
} from '.';

const standings: fc.Arbitrary<ProposalStanding> = fc.record({
  signedIn: fc.boolean(),
  mine: fc.boolean(),
  status: fc.constantFrom(...PROPOSAL_STATUSES),
  supported: fc.boolean(),
  open: fc.record({ submit: fc.boolean(), support: fc.boolean(), comment: fc.boolean() }),
});

function standing(part: Partial<ProposalStanding> = {}): ProposalStanding {
  const open = { submit: true, support: true, comment: true };
  return { signedIn: true, mine: false, status: 'submitted', supported: false, open, ...part };
}

const closed = { submit: false, support: false, comment: false };

describe('rules of proposals', () => {
  it('lets a resident submit while the round is open', () => {
    expect(canSubmit(standing())).toBeNull();
    expect(canSubmit(standing({ open: closed }))).toBe('dialogues.round-closed');
    expect(canSubmit(standing({ signedIn: false }))).toBe('platform.not-signed-in');
  });

  it('lets the author, and nobody else, edit while the round is open', () => {
    expect(canEdit(standing({ mine: true }))).toBeNull();
    expect(canEdit(standing())).toBe('proposals.not-yours');
    expect(canEdit(standing({ mine: true, open: closed }))).toBe('dialogues.round-closed');
    expect(canEdit(standing({ mine: true, status: 'withdrawn' }))).toBe('proposals.withdrawn');
  });

  it('lets the author withdraw once, after the round too', () => {
    expect(canWithdraw(standing({ mine: true, open: closed }))).toBeNull();
    expect(canWithdraw(standing())).toBe('proposals.not-yours');
    expect(canWithdraw(standing({ mine: true, status: 'withdrawn' }))).toBe('proposals.withdrawn');
  });

  it('lets everybody but the author support', () => {
    expect(canSupport(standing())).toBeNull();
    expect(canSupport(standing({ mine: true }))).toBe('proposals.own-support');
    expect(canSupport(standing({ open: closed }))).toBe('dialogues.round-closed');
    expect(canSupport(standing({ status: 'withdrawn' }))).toBe('proposals.withdrawn');
  });

  it('offers who is not signed in to sign in, where that would help, and nothing else', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const allowed = operationsOn({ ...one, signedIn: false });
        const could = canSupport({ ...one, signedIn: true }) === null;
        expect(allowed).toEqual(could ? ['sign-in'] : []);
      }),
    );
    expect(operationsOnList(standing())).toEqual(['submit']);
    expect(operationsOnList(standing({ signedIn: false }))).toEqual(['sign-in']);
    expect(operationsOnList(standing({ signedIn: false, open: closed }))).toEqual([]);
    expect(operationsOnList(standing({ open: closed }))).toEqual([]);
  });

  it('never offers both to support and to take support back', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const allowed = operationsOn(one);
        return !(allowed.includes('support') && allowed.includes('withdraw-support'));
      }),
    );
  });

  it('offers nothing on a withdrawn proposal', () => {
    fc.assert(
      fc.property(standings, (one) => operationsOn({ ...one, status: 'withdrawn' }).length === 0),
    );
  });

  it('never lets closing a round allow more', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const before = operationsOn(one);
        return operationsOn({ ...one, open: closed }).every((operation) =>
          before.includes(operation),
        );
      }),
    );
  });

  it('has a lifecycle that ends', () => {
    for (const status of PROPOSAL_STATUSES) {
      expect(canBecome(status, status)).toBe(false);
      for (const next of PROPOSAL_LIFECYCLE[status]) expect(PROPOSAL_STATUSES).toContain(next);
    }
    expect(PROPOSAL_STATUSES.some((status) => PROPOSAL_LIFECYCLE[status].length === 0)).toBe(true);
  });
});
