import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import type { ProposalPart, ProposalStatus } from '@samrad/proposals/contract';
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
  readonly number: number;
  /** What the one who writes is to it. */
  readonly part: ProposalPart | null;
  readonly participantId: string | null;
  readonly invited: boolean;
  readonly hasCoauthors: boolean;
  readonly isHidden: boolean;
  readonly mergedInto: string | null;
  /** Number of the proposal that stands for it: its own, unless it was merged. */
  readonly standing: number;
}

const HELD = `
  SELECT p.id, p.number, p.title, p.body, p.status, p.version, p.merged_into AS "mergedInto",
    p.hidden_at IS NOT NULL AS "isHidden",
    me.id AS "participantId", coalesce(c.state = 'invited', false) AS invited,
    CASE WHEN p.participant_id = me.id THEN 'author' WHEN c.state = 'accepted' THEN 'coauthor'
      WHEN me.id IN (SELECT a.participant_id FROM proposal_authors(ARRAY[p.id]) a) THEN 'merged' END AS part,
    EXISTS (SELECT FROM coauthor o WHERE o.proposal_id = p.id AND o.state = 'accepted') AS "hasCoauthors",
    (SELECT s.number FROM proposal s WHERE s.id = proposal_standing(p.id)) AS standing
  FROM proposal p
  LEFT JOIN participant me ON me.dialogue_id = p.dialogue_id AND me.account_id = $3
  LEFT JOIN coauthor c ON c.proposal_id = p.id AND c.participant_id = me.id
  WHERE p.dialogue_id = $1 AND p.number = $2`;

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
    const held = await tx.maybeOne<HeldProposal>(HELD, [dialogueId, number, accountId]);
    if (held === null) throw new Problem('proposals.not-found');
    return held;
  }

  /** Whether somebody is or was an author of it, or of one that it counts with. */
  async isParty(tx: WriteTransaction, id: string, accountId: string): Promise<boolean> {
    const { party } = await tx.one<{ party: boolean }>(
      'SELECT proposal_party(ARRAY[$1::uuid], $2) AS party',
      [id, accountId],
    );
    return party;
  }

  /** Adds it with its first version, under the next number of its dialogue, and returns that. */
  async add(tx: WriteTransaction, proposal: NewProposal): Promise<number> {
    const { next } = await tx.one<{ next: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM proposal WHERE dialogue_id = $1',
      [proposal.dialogueId],
    );
    await tx.manager.insert(ProposalEntity, { ...proposal, number: next });
    const { id: proposalId, title, body, participantId } = proposal;
    const first = { proposalId, version: 1, title, body, participantId };
    await tx.manager.insert(ProposalVersionEntity, first);
    return next;
  }

  async addVersion(
    tx: WriteTransaction,
    edited: Pick<HeldProposal, 'id' | 'version' | 'title' | 'body' | 'participantId'>,
  ): Promise<void> {
    const { id, version, title, body, participantId } = edited;
    const made = { proposalId: id, version, title, body, participantId };
    await tx.manager.insert(ProposalVersionEntity, made);
    const editedAt = (): string => 'clock_timestamp()';
    await tx.manager.update(ProposalEntity, { id }, { version, title, body, editedAt });
  }

  /** The count as everybody sees it. */
  async supports(tx: WriteTransaction, id: string): Promise<number> {
    const { supports } = await tx.one<{ supports: number }>(
      'SELECT supports + imported_supports AS supports FROM proposal WHERE id = $1',
      [id],
    );
    return supports;
  }

  async withdraw(tx: WriteTransaction, id: string): Promise<void> {
    const withdrawnAt = (): string => 'clock_timestamp()';
    await tx.manager.update(ProposalEntity, { id }, { status: 'withdrawn', withdrawnAt });
  }
}
