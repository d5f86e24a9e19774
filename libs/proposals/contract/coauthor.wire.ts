/** One who was asked to write a proposal with others, as its authors see it. */
export interface CoauthorInvitation {
  readonly participantId: string;
  readonly pseudonym: string;
  readonly state: 'invited' | 'accepted' | 'declined';
  readonly since: string;
}

export interface CoauthorList {
  readonly items: readonly CoauthorInvitation[];
  /** How many more can be asked. */
  readonly room: number;
}

export interface InviteCoauthorRequest {
  readonly pseudonym: string;
}

export interface AnswerInvitationRequest {
  readonly accept: boolean;
  /** From the one-time link; left out by who was invited by name. */
  readonly token?: string;
}

/** Shown once: the database keeps no more than its hash. */
export interface CoauthorLink {
  readonly token: string;
  readonly expiresAt: string;
}

/** Who was asked. */
export interface CoauthorInvited {
  readonly number: number;
  readonly pseudonym: string;
}

/** What an answer changed. */
export interface CoauthorReceipt {
  readonly number: number;
  /** The reader is one of the authors now. */
  readonly coauthor: boolean;
  readonly seq: number;
}
