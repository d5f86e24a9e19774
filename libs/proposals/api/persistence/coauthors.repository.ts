import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { PROPOSAL_LIMITS } from '@samrad/proposals/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { createHash, randomBytes } from 'node:crypto';

interface Invited {
  readonly id: string;
  readonly dialogueId: string;
  readonly participantId: string;
}

/** Hash of what stands in a link; the database never has the token itself. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Who writes a proposal with its author, inside a write that holds the dialogue's lock. */
@Injectable()
export class CoauthorsRepository {
  /** Whom a pseudonym names, and what they are to the proposal. @throws Problem proposals.no-such-person */
  async named(tx: WriteTransaction, id: string, pseudonym: string): Promise<NamedPerson> {
    const row = await tx.maybeOne<NamedPerson>(
      `SELECT m.id AS "participantId", m.pseudonym, c.state, m.id = p.participant_id AS "isAuthor"
       FROM proposal p JOIN participant m ON m.dialogue_id = p.dialogue_id AND m.account_id IS NOT NULL
       LEFT JOIN coauthor c ON c.proposal_id = p.id AND c.participant_id = m.id
       WHERE p.id = $1 AND m.pseudonym = $2`,
      [id, pseudonym.trim()],
    );
    if (row === null) throw new Problem('proposals.no-such-person');
    return row;
  }

  /** @throws Problem proposals.too-many-coauthors */
  async requireRoom(tx: WriteTransaction, id: string): Promise<void> {
    const { taken } = await tx.one<{ taken: number }>(
      `SELECT count(*) AS taken FROM coauthor WHERE proposal_id = $1 AND state <> 'declined'`,
      [id],
    );
    const most = PROPOSAL_LIMITS.coauthors;
    if (taken >= most) throw new Problem('proposals.too-many-coauthors', { params: { most } });
  }

  async invite(tx: WriteTransaction, { id, dialogueId, participantId }: Invited): Promise<void> {
    await tx.query(
      `INSERT INTO coauthor (proposal_id, dialogue_id, participant_id, state) VALUES ($1, $2, $3, 'invited')`,
      [id, dialogueId, participantId],
    );
  }

  /** A link for whoever uses it first; of many the oldest go. */
  async makeLink(tx: WriteTransaction, id: string): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const { expiresAt } = await tx.one<{ expiresAt: Date }>(
      `INSERT INTO coauthor_link (token_hash, proposal_id, expires_at)
       VALUES ($1, $2, clock_timestamp() + make_interval(days => $3)) RETURNING expires_at AS "expiresAt"`,
      [hashOf(token), id, PROPOSAL_LIMITS.coauthorLinkDays],
    );
    await tx.query(
      `DELETE FROM coauthor_link WHERE token_hash IN (SELECT l.token_hash FROM coauthor_link l
         WHERE l.proposal_id = $1 ORDER BY l.expires_at DESC OFFSET $2)`,
      [id, PROPOSAL_LIMITS.coauthors],
    );
    return { token, expiresAt };
  }

  /** Whether the link was good; it is so once. */
  async useLink(tx: WriteTransaction, id: string, token: string): Promise<boolean> {
    const used = await tx.maybeOne(
      `DELETE FROM coauthor_link WHERE token_hash = $1 AND proposal_id = $2 AND expires_at > clock_timestamp()
       RETURNING proposal_id`,
      [hashOf(token), id],
    );
    return used !== null;
  }

  /** They write it too. A support they have given stays: where it is secret, no count may tell of it. */
  async accept(tx: WriteTransaction, { id, dialogueId, participantId }: Invited): Promise<void> {
    await tx.query(
      `INSERT INTO coauthor (proposal_id, dialogue_id, participant_id, state, answered_at)
       VALUES ($1, $2, $3, 'accepted', clock_timestamp())
       ON CONFLICT (proposal_id, participant_id) DO UPDATE SET state = 'accepted', answered_at = clock_timestamp()`,
      [id, dialogueId, participantId],
    );
    await tx.query(`SELECT proposal_follow_auto(ARRAY[$1::uuid], ARRAY[$2::uuid], 'coauthored')`, [
      id,
      participantId,
    ]);
  }

  async decline(tx: WriteTransaction, id: string, participantId: string): Promise<void> {
    await tx.query(
      `UPDATE coauthor SET state = 'declined', answered_at = clock_timestamp()
       WHERE proposal_id = $1 AND participant_id = $2`,
      [id, participantId],
    );
  }

  /** Takes an invitation or a co-author away; the state it had, null when there was none. */
  async remove(
    tx: WriteTransaction,
    id: string,
    participantId: string,
  ): Promise<'invited' | 'accepted' | null> {
    const row = await tx.maybeOne<{ state: 'invited' | 'accepted' }>(
      `DELETE FROM coauthor WHERE proposal_id = $1 AND participant_id = $2 AND state <> 'declined'
       RETURNING state`,
      [id, participantId],
    );
    return row?.state ?? null;
  }

  /** The author goes; who has been a co-author the longest is the author then. */
  async handOver(tx: WriteTransaction, id: string): Promise<string> {
    const { heir } = await tx.one<{ heir: string }>(
      `DELETE FROM coauthor c WHERE (c.proposal_id, c.participant_id) = (
         SELECT o.proposal_id, o.participant_id FROM coauthor o WHERE o.proposal_id = $1 AND o.state = 'accepted'
         ORDER BY o.answered_at, o.participant_id LIMIT 1) RETURNING c.participant_id AS heir`,
      [id],
    );
    await tx.query('UPDATE proposal SET participant_id = $2 WHERE id = $1', [id, heir]);
    return heir;
  }
}

export interface NamedPerson {
  readonly participantId: string;
  readonly pseudonym: string;
  readonly state: 'invited' | 'accepted' | 'declined' | null;
  readonly isAuthor: boolean;
}
