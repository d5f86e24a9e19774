import { canBecome, type ProposalStatus } from './proposal.lifecycle';
import type { ProposalProblem } from './proposal.problems';

type Refusal =
  ProposalProblem | 'platform.not-signed-in' | 'platform.forbidden' | 'dialogues.round-closed';

/** What somebody is to a proposal; `merged` is an author of one that was merged into it. */
export const PROPOSAL_PARTS = ['author', 'coauthor', 'merged'] as const;
export type ProposalPart = (typeof PROPOSAL_PARTS)[number];

/** What a reader is to a proposal, and what the dialogue's open rounds allow right now. */
export interface ProposalStanding {
  readonly signedIn: boolean;
  readonly part: ProposalPart | null;
  /** Was an author or a co-author once, of it or of what was merged into it. */
  readonly wrote?: boolean;
  /** Asked to be a co-author, and has not answered. */
  readonly invited: boolean;
  /** Moderator or official of a host. */
  readonly moderates: boolean;
  /** Is or was an author of it, or of one that it counts with. */
  readonly isParty?: boolean;
  readonly status: ProposalStatus;
  /** It counts in another one. */
  readonly isMerged: boolean;
  /** Somebody can take over from the author. */
  readonly hasCoauthors: boolean;
  /** A moderator has taken it out of sight. */
  readonly isHidden?: boolean;
  /** The reader supports it. */
  readonly supported: boolean;
  readonly following: boolean;
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
  'invite',
  'answer-invitation',
  'join',
  'leave',
  'follow',
  'unfollow',
  'merge',
  'unmerge',
] as const;
export type ProposalOperation = (typeof PROPOSAL_OPERATIONS)[number];

type Rule<Keys extends keyof ProposalStanding> = (
  standing: Pick<ProposalStanding, Keys>,
) => Refusal | null;

const GONE = {
  submitted: null,
  merged: 'proposals.merged',
  withdrawn: 'proposals.withdrawn',
} as const satisfies Record<ProposalStatus, ProposalProblem | null>;

function gone(standing: Pick<ProposalStanding, 'status' | 'isHidden'>): ProposalProblem | null {
  return GONE[standing.status] ?? (standing.isHidden ? 'proposals.hidden' : null);
}

function isWriter(part: ProposalPart | null): boolean {
  return part === 'author' || part === 'coauthor';
}

/** Anyone with an account, while a round takes proposals. */
export const canSubmit: Rule<'signedIn' | 'open'> = ({ signedIn, open }) => {
  if (!signedIn) return 'platform.not-signed-in';
  return open.submit ? null : 'dialogues.round-closed';
};

/** Its authors, while proposals are taken: others go on supporting what they have read. */
export const canEdit: Rule<'signedIn' | 'part' | 'status' | 'isHidden' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (!isWriter(standing.part)) return 'proposals.not-yours';
  return gone(standing) ?? (standing.open.submit ? null : 'dialogues.round-closed');
};

/**
 * The author alone, at any time and when merged too: what one has written one may take back after
 * the round. A co-author leaves; an author who leaves hands over instead of taking back.
 */
export const canWithdraw: Rule<'signedIn' | 'part' | 'status'> = ({ signedIn, part, status }) => {
  if (!signedIn) return 'platform.not-signed-in';
  if (part !== 'author') return 'proposals.not-yours';
  return canBecome(status, 'withdrawn') ? null : 'proposals.withdrawn';
};

/**
 * Everybody who never was an author, while a round takes supports. Giving it again changes nothing. What
 * somebody gave before they became an author stays and counts.
 */
export const canSupport: Rule<'signedIn' | 'part' | 'wrote' | 'status' | 'isHidden' | 'open'> = (
  standing,
) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  const refusal = gone(standing);
  if (refusal !== null) return refusal;
  if (standing.part !== null || standing.wrote) return 'proposals.own-support';
  return standing.open.support ? null : 'dialogues.round-closed';
};

/**
 * While supports are taken they can be taken back: also by who has become an author since, and from
 * what is hidden. Taking back what was not given changes nothing.
 */
export const canWithdrawSupport: Rule<'signedIn' | 'status' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  return GONE[standing.status] ?? (standing.open.support ? null : 'dialogues.round-closed');
};

/** Everybody, while a round is open for comments. Of a merged one the talk goes on at its target. */
export const canCommentOn: Rule<'signedIn' | 'status' | 'isHidden' | 'open'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  return gone(standing) ?? (standing.open.comment ? null : 'dialogues.round-closed');
};

/** The author asks others to write it together, while it can be edited. */
export const canInvite: Rule<'signedIn' | 'part' | 'status' | 'isHidden' | 'open'> = (standing) =>
  standing.part === 'coauthor' ? 'proposals.not-yours' : canEdit(standing);

/** Who was asked may decline for as long as it stands, hidden or not. */
export const canAnswerInvitation: Rule<'signedIn' | 'invited' | 'status'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  return standing.invited ? GONE[standing.status] : 'proposals.not-invited';
};

/** Saying yes is to write it too, and so it goes by what editing goes by: seen, and while it can be edited. */
export const canJoin: Rule<'signedIn' | 'invited' | 'status' | 'isHidden' | 'open'> = (standing) =>
  canAnswerInvitation(standing) ??
  gone(standing) ??
  (standing.open.submit ? null : 'dialogues.round-closed');

/** A co-author at any time; the author when somebody can take over. */
export const canLeave: Rule<'signedIn' | 'part' | 'status' | 'hasCoauthors'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (!isWriter(standing.part)) return 'proposals.not-yours';
  if (standing.status === 'withdrawn') return 'proposals.withdrawn';
  return standing.part === 'author' && !standing.hasCoauthors ? 'proposals.sole-author' : null;
};

/** Anyone with an account, whatever becomes of the proposal. */
export const canFollow: Rule<'signedIn'> = ({ signedIn }) =>
  signedIn ? null : 'platform.not-signed-in';

/**
 * A moderator or an official of a host, at any time: into another, or another into it. Nobody
 * decides on what they have written, and nothing that is hidden goes anywhere.
 */
export const canMerge: Rule<'signedIn' | 'moderates' | 'isParty' | 'status' | 'isHidden'> = (
  standing,
) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (!standing.moderates) return 'platform.forbidden';
  return gone(standing) ?? (standing.isParty ? 'proposals.merge-party' : null);
};

/** The same, for one that counts in another, whether or not it was withdrawn or hidden since. */
export const canUnmerge: Rule<'signedIn' | 'moderates' | 'isParty' | 'isMerged'> = (standing) => {
  if (!standing.signedIn) return 'platform.not-signed-in';
  if (!standing.moderates) return 'platform.forbidden';
  if (!standing.isMerged) return 'proposals.not-merged';
  return standing.isParty ? 'proposals.merge-party' : null;
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
    invite: canInvite(standing) === null,
    'answer-invitation': canAnswerInvitation(standing) === null,
    join: canJoin(standing) === null,
    leave: canLeave(standing) === null,
    follow: !standing.following && canFollow(standing) === null,
    unfollow: standing.following && canFollow(standing) === null,
    merge: canMerge(standing) === null,
    unmerge: canUnmerge(standing) === null,
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
