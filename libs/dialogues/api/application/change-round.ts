import { Injectable } from '@nestjs/common';
import {
  extensionErrors,
  ROUND_EVENTS,
  roundOperations,
  type ChangeRoundRequest,
  type RoundChangeWire,
} from '@samrad/dialogues/contract';
import { newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { hasRole } from '@samrad/platform/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { ROUND_CHANGE } from '../persistence/round-change.sql';
import { presentChange } from '../persistence/round-changes.read-model';
import { Round } from '../persistence/round.entity';

interface Asked {
  readonly slug: string;
  readonly roundId: string;
  readonly request: ChangeRoundRequest;
}

/** Where and in whose name a round is changed. */
interface Place {
  readonly dialogueId: string;
  readonly organisationId: string;
}

interface Changed {
  readonly opensAt: Date;
  readonly answer: RoundChangeWire;
}

/** By the database's own clock, so that no write that was accepted stands after its round's end. */
const CHANGE = `
  WITH before AS (SELECT id, closes_at AS closed_before FROM round WHERE id = $2),
  changed AS (
    UPDATE round SET
      opens_at = CASE $4 WHEN 'open' THEN clock_timestamp() ELSE opens_at END,
      closes_at = CASE $4 WHEN 'close' THEN least(closes_at, clock_timestamp())
        WHEN 'extend' THEN $7::timestamptz ELSE closes_at END,
      paused_at = CASE $4 WHEN 'pause' THEN greatest(opens_at, clock_timestamp())
        WHEN 'extend' THEN paused_at END
    WHERE id = $2 RETURNING id, dialogue_id, opens_at, closes_at),
  c AS (
    INSERT INTO round_change (id, dialogue_id, round_id, organisation_id, change, reason, language,
      closed_before, closes_at, answer_due)
    SELECT $1, changed.dialogue_id, changed.id, $3, $4, $5, $6, before.closed_before, changed.closes_at, $8
    FROM changed JOIN before ON before.id = changed.id RETURNING *)
  SELECT changed.opens_at AS "opensAt", ${ROUND_CHANGE} AS answer FROM c JOIN changed ON changed.id = c.round_id`;

/**
 * A host opens, extends, pauses, resumes or closes a round now, and says why. Whoever writes in the
 * dialogue takes the same lock, so nothing is accepted after the change that it forbids.
 */
@Injectable()
export class ChangeRound {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
  ) {}

  /** @throws Problem dialogues.not-found, .imported, .round-not-found, .round-state, platform.forbidden, .invalid */
  async execute(ctx: WriteContext, { slug, roundId, request }: Asked): Promise<RoundChangeWire> {
    const { id: dialogueId, hostIds, imported } = await this.reads.require(slug);
    requireRole(ctx.actor, hostIds, 'moderator', 'official');
    if (imported) throw new Problem('dialogues.imported');
    const organisationId = hostIds.find((id) => hasRole(ctx.actor, id, 'moderator', 'official'));
    if (organisationId === undefined) throw new Problem('platform.forbidden');
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const round = await this.require(tx, dialogueId, roundId, request);
      return this.write(tx, { dialogueId, organisationId }, round, request);
    });
  }

  /** The round, when it can be changed so now. */
  private async require(
    tx: WriteTransaction,
    dialogueId: string,
    roundId: string,
    { change, closesAt, answerDue }: ChangeRoundRequest,
  ): Promise<Round> {
    const rounds = await tx.manager.find(Round, {
      where: { dialogueId },
      order: { position: 'ASC' },
    });
    const index = rounds.findIndex(({ id }) => id === roundId);
    const round = rounds[index];
    if (!round) throw new Problem('dialogues.round-not-found');
    const { now, due } = await tx.one<{ now: Date; due: Date | null }>(
      'SELECT clock_timestamp() AS now, answer_due AS due FROM dialogue WHERE id = $1',
      [dialogueId],
    );
    if (!roundOperations(rounds, now)[index]?.includes(change))
      throw new Problem('dialogues.round-state');
    if (change === 'extend') {
      const asked = { until: closesAt, answerDue: due, newAnswerDue: answerDue };
      const errors = extensionErrors({ ...asked, closesAt: round.closesAt });
      if (errors.length > 0) throw new Problem('platform.invalid', { errors });
    }
    return round;
  }

  private async write(
    tx: WriteTransaction,
    { dialogueId, organisationId }: Place,
    round: Round,
    { change, reason, language, ...asked }: ChangeRoundRequest,
  ): Promise<RoundChangeWire> {
    const isExtended = change === 'extend';
    const closesAt = isExtended ? asked.closesAt : null;
    const due = (isExtended && asked.answerDue) || null;
    const said = [change, reason, language];
    const { opensAt, answer } = await tx.one<Changed>(CHANGE, [
      ...[newId(), round.id, organisationId],
      ...[...said, closesAt, due],
    ]);
    await tx.query(
      'UPDATE dialogue SET version = version + 1, answer_due = coalesce($2, answer_due) WHERE id = $1',
      [dialogueId, due],
    );
    const presented = presentChange(answer);
    await tx.append({
      dialogueId,
      kind: ROUND_EVENTS[change],
      subjectId: round.id,
      payload: {
        ...{ change: presented.id, kind: round.kind, organisation: organisationId },
        ...{ reason, language, opensAt: opensAt.toISOString(), closesAt: presented.closesAt },
        ...(presented.answerDue !== null && { answerDue: presented.answerDue }),
      },
    });
    return presented;
  }
}
