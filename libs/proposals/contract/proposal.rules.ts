import { canBecome, type ProposalStatus } from './proposal.lifecycle';
import type { ProposalProblem } from './proposal.problems';

type Refusal = ProposalProblem | 'platform.not-signed-in' | 'dialogues.round-closed';

/** What a reader is to a proposal, and what the dialogue's open rounds allow right now. */
export interface ProposalStanding {
  readonly signedIn: boolean;
  /** The reader wrote it. */
  readonly mine: boolean;
  readonly status: ProposalStatus;
  /** The reader supports it. */
  readonly supported: boolean;
  readonly open: {
    readonly submit: boolean;
    readonly support: boolean;
    readonly comment: boolean;
  };
}

/** What one can do with a proposal; the interface shows a button for each that the server lists. */
export const PROPOSAL_OPERATIONS = [
  'edit',
  'withdraw',
  'support',
  'withdraw-support',
  'comment',
  'sign-in',
] as const;
export type ProposalOperation = (typeof PROPOSAL_OPERATIONS)[number];

type Rule<Keys extends keyof ProposalStanding> = (
  standing: Pick<ProposalStanding, Keys>,
) => Refusal | null;

/** Anyone with an account, while a round takes proposals. */
export const canSubmit: Rule<'signedIn' | 'open'> = ({ signedIn, open }) => {
  if (!signedIn) return 'platform.not-signed-in';
  return open.submit ? null : 'dialogues.round-closed';
};

/** The author, while proposals are taken: others go on supporting what they have read. */
export const canEdit: Rule<'signedIn' | 'mine' | 'status' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (!standing.mine) return 'proposals.not-yours';
  if (standing.status === 'withdrawn') return 'proposals.withdrawn';
  return standing.open.submit ? null : 'dialogues.round-closed';
};

/** The author, at any time: what one has written one may take back after the round too. */
export const canWithdraw: Rule<'signedIn' | 'mine' | 'status'> = ({ signedIn, mine, status }) => {
  if (!signedIn) return 'platform.not-signed-in';
  if (!mine) return 'proposals.not-yours';
  return canBecome(status, 'withdrawn') ? null : 'proposals.withdrawn';
};

/** Everybody but the author, while a round takes supports. Giving it again changes nothing. */
export const canSupport: Rule<'signedIn' | 'mine' | 'status' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (standing.status === 'withdrawn') return 'proposals.withdrawn';
  if (standing.mine) return 'proposals.own-support';
  return standing.open.support ? null : 'dialogues.round-closed';
};

/** While supports are taken they can be taken back. Taking back what was not given changes nothing. */
export const canWithdrawSupport = canSupport;

/** Everybody, while a round is open for comments. */
export const canCommentOn: Rule<'signedIn' | 'status' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (standing.status === 'withdrawn') return 'proposals.withdrawn';
  return standing.open.comment ? null : 'dialogues.round-closed';
};

/**
 * What this reader can do now; of supporting and taking back, the one that changes something. Who
 * is not signed in is offered to sign in where that would let them support.
 */
export function operationsOn(standing: ProposalStanding): ProposalOperation[] {
  const couldSupport = canSupport({ ...standing, signedIn: true }) === null;
  const allowed: Record<ProposalOperation, boolean> = {
    edit: canEdit(standing) === null,
    withdraw: canWithdraw(standing) === null,
    support: !standing.supported && canSupport(standing) === null,
    'withdraw-support': standing.supported && canWithdrawSupport(standing) === null,
    comment: canCommentOn(standing) === null,
    'sign-in': !standing.signedIn && couldSupport,
  };
  return PROPOSAL_OPERATIONS.filter((operation) => allowed[operation]);
}

/** What one can do in a dialogue's list of proposals. */
export type ProposalListOperation = 'submit' | 'sign-in';

export function operationsOnList(
  standing: Pick<ProposalStanding, 'signedIn' | 'open'>,
): ProposalListOperation[] {
  if (canSubmit(standing) === null) return ['submit'];
  return canSubmit({ ...standing, signedIn: true }) === null ? ['sign-in'] : [];
}
