import { Injectable } from '@nestjs/common';
import { Participation } from '@samrad/dialogues/api';
import { newId } from '@samrad/platform/api';
import type { ProposalStatus } from '@samrad/proposals/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ProposalMergeEntity } from '../persistence/joint-proposal.entities';

export interface MergeEnd {
  readonly id: string;
  readonly number: number;
}

interface Merged extends MergeEnd {
  readonly status: ProposalStatus;
  readonly isHidden: boolean;
}

/** Who did it and why; nobody and nothing when it follows from something else. */
interface Why {
  readonly accountId: string | null;
  readonly reason: string | null;
}

/** Moves what counts where, with its row and its entry. The caller holds the dialogue's lock. */
@Injectable()
export class Merging {
  constructor(private readonly participation: Participation) {}

  /** A standing proposal goes into a standing one. Returns the entry's number. */
  async merge(
    tx: WriteTransaction,
    dialogueId: string,
    ends: { readonly source: MergeEnd; readonly target: MergeEnd },
    { accountId, reason }: { readonly accountId: string; readonly reason: string },
  ): Promise<number> {
    const { source, target } = ends;
    await tx.query('SELECT proposal_merge_into($1, $2)', [source.id, target.id]);
    const row = { id: newId(), sourceId: source.id, targetId: target.id, reason, accountId };
    await tx.manager.insert(ProposalMergeEntity, row);
    await this.participation.count(tx, dialogueId, 'proposals', -1);
    const payload = { number: source.number, into: target.number, reason };
    return tx.append({ dialogueId, kind: 'proposal-merged', subjectId: source.id, payload });
  }

  /** A merged proposal stands by itself again; one that was withdrawn lets go of its own. */
  async unmerge(
    tx: WriteTransaction,
    dialogueId: string,
    { id, number, status, isHidden }: Merged,
    { accountId, reason }: Why,
  ): Promise<number> {
    await tx.query('SELECT proposal_unmerge($1)', [id]);
    await tx.query(
      `UPDATE proposal_merge SET undone_at = clock_timestamp(), undone_by = $2, undone_reason = $3
       WHERE source_id = $1 AND undone_at IS NULL`,
      [id, accountId, reason],
    );
    if (status === 'merged' && !isHidden)
      await this.participation.count(tx, dialogueId, 'proposals', 1);
    const payload = { number, reason };
    const entry = { dialogueId, kind: 'proposal-unmerged', subjectId: id, payload };
    const seq = await tx.append(entry);
    return status === 'withdrawn' ? ((await this.release(tx, dialogueId, id)) ?? seq) : seq;
  }

  /** What was merged into a proposal that is gone stands by itself again. Null: there was nothing. */
  async release(tx: WriteTransaction, dialogueId: string, id: string): Promise<number | null> {
    const sources = await tx.query<Merged>(
      'SELECT id, number, status, hidden_at IS NOT NULL AS "isHidden" FROM proposal WHERE merged_into = $1 ORDER BY number',
      [id],
    );
    let last: number | null = null;
    for (const source of sources) {
      last = await this.unmerge(tx, dialogueId, source, { accountId: null, reason: null });
    }
    return last;
  }
}
