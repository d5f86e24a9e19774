import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import type { ProposalStatus } from '@samrad/proposals/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ProposalVersionEntity } from './proposal-version.entity';
import { ProposalEntity } from './proposal.entity';

/** A proposal as a write has to know it. */
export interface HeldProposal {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly status: ProposalStatus;
  readonly version: number;
  /** The one who writes is its author. */
  readonly mine: boolean;
}

interface NewProposal {
  readonly id: string;
  readonly dialogueId: string;
  readonly participantId: string;
  readonly threadId: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
}

/** Proposals as writes hold them: always under the dialogue's place in the register. */
@Injectable()
export class ProposalsRepository {
  /** @throws Problem proposals.not-found */
  async require(
    tx: WriteTransaction,
    { dialogueId, number, accountId }: { dialogueId: string; number: number; accountId: string },
  ): Promise<HeldProposal> {
    const held = await tx.maybeOne<HeldProposal>(
      `SELECT p.id, p.title, p.body, p.status, p.version, coalesce(a.account_id = $3, false) AS mine
       FROM proposal p JOIN participant a ON a.id = p.participant_id
       WHERE p.dialogue_id = $1 AND p.number = $2`,
      [dialogueId, number, accountId],
    );
    if (held === null) throw new Problem('proposals.not-found');
    return held;
  }

  /** Adds it with its first version, under the next number of its dialogue, and returns that. */
  async add(tx: WriteTransaction, proposal: NewProposal): Promise<number> {
    const { next } = await tx.one<{ next: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM proposal WHERE dialogue_id = $1',
      [proposal.dialogueId],
    );
    await tx.manager.insert(ProposalEntity, { ...proposal, number: next });
    const { id: proposalId, title, body } = proposal;
    await tx.manager.insert(ProposalVersionEntity, { proposalId, version: 1, title, body });
    return next;
  }

  async addVersion(
    tx: WriteTransaction,
    edited: { id: string; version: number; title: string; body: string },
  ): Promise<void> {
    const { id, version, title, body } = edited;
    await tx.manager.insert(ProposalVersionEntity, { proposalId: id, version, title, body });
    const editedAt = (): string => 'clock_timestamp()';
    await tx.manager.update(ProposalEntity, { id }, { version, title, body, editedAt });
  }

  async withdraw(tx: WriteTransaction, id: string): Promise<void> {
    const withdrawnAt = (): string => 'clock_timestamp()';
    await tx.manager.update(ProposalEntity, { id }, { status: 'withdrawn', withdrawnAt });
  }
}
