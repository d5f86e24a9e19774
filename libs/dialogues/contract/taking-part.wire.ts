import type { DialogueHost } from './dialogue.wire';
import type { CodeState } from './invitation-code';

/** A code as those who made it see it: never the code itself. */
export interface InvitationCode {
  readonly id: string;
  /** For whom it is, in the officials' own words. */
  readonly label: string;
  /** How many people it lets in, and has let in. */
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: string;
  readonly state: CodeState;
  readonly allowedOperations: readonly 'revoke'[];
}

export interface MakeCodeRequest {
  readonly label: string;
  readonly uses: number;
  readonly expiresAt: string;
}

/** The one time a code is told; nobody can read it again. */
export interface CodeMade {
  readonly id: string;
  /** In groups of four. */
  readonly code: string;
}

export interface JoinRequest {
  readonly code: string;
}

export interface Joined {
  readonly admitted: true;
}

export interface InviteHostRequest {
  /** Slug of the organisation that is asked. */
  readonly organisation: string;
}

/** An organisation that hosts a dialogue, or has been asked to. */
export interface HostItem extends DialogueHost {
  readonly state: 'owner' | 'host' | 'invited';
  /** `accept`: of the one asked. `end`: take back the question, decline, end or leave. */
  readonly allowedOperations: readonly HostOperation[];
}
export type HostOperation = 'accept' | 'end';

export interface HostList {
  readonly items: readonly HostItem[];
  readonly allowedOperations: readonly 'invite'[];
}

/** A question to one of the reader's organisations: will you host this with us? */
export interface HostInvitation {
  readonly dialogue: {
    readonly slug: string;
    readonly language: string;
    readonly question: string;
  };
  /** Who asks. */
  readonly owner: DialogueHost;
  /** Who is asked. */
  readonly organisation: DialogueHost;
  readonly at: string;
}

export interface HostInvitationList {
  readonly items: readonly HostInvitation[];
}
