import fc from 'fast-check';
import {
  canAnswerInvitation,
  canBecome,
  canEdit,
  canInvite,
  canJoin,
  canLeave,
  canMerge,
  canSubmit,
  canSupport,
  canUnmerge,
  canWithdraw,
  operationsOn,
  operationsOnList,
  PROPOSAL_LIFECYCLE,
  PROPOSAL_PARTS,
  PROPOSAL_STATUSES,
  type ProposalStanding,
} from '.';

const standings: fc.Arbitrary<ProposalStanding> = fc.record({
  signedIn: fc.boolean(),
  part: fc.constantFrom(...PROPOSAL_PARTS, null),
  invited: fc.boolean(),
  moderates: fc.boolean(),
  isMerged: fc.boolean(),
  isHidden: fc.boolean(),
  isParty: fc.boolean(),
  hasCoauthors: fc.boolean(),
  following: fc.boolean(),
  status: fc.constantFrom(...PROPOSAL_STATUSES),
  supported: fc.boolean(),
  open: fc.record({ submit: fc.boolean(), support: fc.boolean(), comment: fc.boolean() }),
});

const CALM = {
  invited: false,
  moderates: false,
  isMerged: false,
  hasCoauthors: false,
  following: false,
} as const;

function standing(part: Partial<ProposalStanding> = {}): ProposalStanding {
  const open = { submit: true, support: true, comment: true };
  return {
    signedIn: true,
    part: null,
    status: 'submitted',
    supported: false,
    open,
    ...CALM,
    ...part,
  };
}

const closed = { submit: false, support: false, comment: false };

describe('rules of proposals', () => {
  it('lets a resident submit while the round is open', () => {
    expect(canSubmit(standing())).toBeNull();
    expect(canSubmit(standing({ open: closed }))).toBe('dialogues.round-closed');
    expect(canSubmit(standing({ signedIn: false }))).toBe('platform.not-signed-in');
  });

  it('lets the author, and nobody else, edit while the round is open', () => {
    expect(canEdit(standing({ part: 'author' }))).toBeNull();
    expect(canEdit(standing())).toBe('proposals.not-yours');
    expect(canEdit(standing({ part: 'author', open: closed }))).toBe('dialogues.round-closed');
    expect(canEdit(standing({ part: 'author', status: 'withdrawn' }))).toBe('proposals.withdrawn');
  });

  it('lets the author withdraw once, after the round too', () => {
    expect(canWithdraw(standing({ part: 'author', open: closed }))).toBeNull();
    expect(canWithdraw(standing())).toBe('proposals.not-yours');
    expect(canWithdraw(standing({ part: 'author', status: 'withdrawn' }))).toBe(
      'proposals.withdrawn',
    );
  });

  it('lets everybody but the author support', () => {
    expect(canSupport(standing())).toBeNull();
    expect(canSupport(standing({ part: 'author' }))).toBe('proposals.own-support');
    expect(canSupport(standing({ open: closed }))).toBe('dialogues.round-closed');
    expect(canSupport(standing({ status: 'withdrawn' }))).toBe('proposals.withdrawn');
    const hidden = { supported: true, isHidden: true };
    expect(canSupport(standing(hidden))).toBe('proposals.hidden');
    expect(operationsOn(standing(hidden))).toContain('withdraw-support');
    expect(operationsOn(standing({ ...hidden, open: closed }))).not.toContain('withdraw-support');
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

  it('offers on a withdrawn proposal no more than to follow it and to undo its merging', () => {
    const left = ['follow', 'unfollow', 'unmerge'];
    fc.assert(
      fc.property(standings, (one) =>
        operationsOn({ ...one, status: 'withdrawn' }).every((each) => left.includes(each)),
      ),
    );
  });

  it('takes neither words nor supports for a merged proposal', () => {
    const never = ['edit', 'support', 'withdraw-support', 'comment', 'invite', 'merge'];
    fc.assert(
      fc.property(standings, (one) =>
        operationsOn({ ...one, status: 'merged' }).every((each) => !never.includes(each)),
      ),
    );
    expect(canSupport(standing({ status: 'merged' }))).toBe('proposals.merged');
  });

  it('lets only moderators merge what stands, and unmerge what is merged', () => {
    expect(canMerge(standing())).toBe('platform.forbidden');
    expect(canMerge(standing({ moderates: true }))).toBeNull();
    expect(canMerge(standing({ moderates: true, status: 'merged' }))).toBe('proposals.merged');
    expect(canMerge(standing({ moderates: true, isHidden: true }))).toBe('proposals.hidden');
    expect(canUnmerge(standing({ moderates: true }))).toBe('proposals.not-merged');
    expect(canUnmerge(standing({ moderates: true, isMerged: true }))).toBeNull();
  });

  it('lets nobody merge or unmerge what they have written', () => {
    const party = { moderates: true, isParty: true };
    expect(canMerge(standing(party))).toBe('proposals.merge-party');
    expect(canUnmerge(standing({ ...party, isMerged: true }))).toBe('proposals.merge-party');
    fc.assert(
      fc.property(standings, (one) => {
        const allowed = operationsOn({ ...one, isParty: true });
        return !allowed.includes('merge') && !allowed.includes('unmerge');
      }),
    );
  });

  it('lets co-authors edit and leave, and the author alone invite and withdraw', () => {
    const coauthor = standing({ part: 'coauthor' });
    expect([canEdit(coauthor), canLeave(coauthor)]).toEqual([null, null]);
    expect([canInvite(coauthor), canWithdraw(coauthor), canSupport(coauthor)]).toEqual([
      'proposals.not-yours',
      'proposals.not-yours',
      'proposals.own-support',
    ]);
    expect(canLeave(standing({ part: 'author' }))).toBe('proposals.sole-author');
    expect(canLeave(standing({ part: 'author', hasCoauthors: true }))).toBeNull();
    expect(canSupport(standing({ part: 'merged' }))).toBe('proposals.own-support');
    expect(operationsOn({ ...coauthor, supported: true })).toContain('withdraw-support');
    expect(canAnswerInvitation(standing())).toBe('proposals.not-invited');
    const asked = { invited: true };
    expect(canAnswerInvitation(standing({ ...asked, isHidden: true, open: closed }))).toBeNull();
    expect([canJoin(standing(asked)), canJoin(standing({ ...asked, isHidden: true }))]).toEqual([
      null,
      'proposals.hidden',
    ]);
    expect(canJoin(standing({ ...asked, open: closed }))).toBe('dialogues.round-closed');
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
