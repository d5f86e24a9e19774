import { Injectable } from '@nestjs/common';
import type { PostKind } from '@samrad/discussion/contract';
import { CASE_LIMITS, dueAt, isGrave, type ActKind, type Rule } from '@samrad/moderation/contract';
import { newId, Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { undoable } from './case.sql';
import { ModerationCaseEntity } from './moderation-case.entity';
import { ReportEntity } from './report.entity';

interface NewReport {
  readonly id: string;
  readonly caseId: string;
  readonly postId: string;
  readonly accountId: string;
  readonly rule: Rule;
  readonly words: string;
}

/** A case as a decision has to know it. */
export interface HeldCase {
  readonly id: string;
  readonly dialogueId: string;
  readonly kind: PostKind;
  readonly postId: string;
  readonly isDecided: boolean;
  readonly actId: string | null;
  readonly act: ActKind | null;
  /** The act is the one's who asks, the last one on the post, and not older than one may undo. */
  readonly isUndoable: boolean;
}

interface WaitingRow {
  readonly id: string;
  readonly isDecided: boolean;
  readonly openedAt: Date;
  readonly reports: number;
  readonly grave: boolean;
  readonly now: Date;
}

/** Cases and reports, inside a write that holds the dialogue's lock. */
@Injectable()
export class CasesRepository {
  /** @throws Problem moderation.case-not-found */
  async require(tx: WriteTransaction, id: string, accountId: string | null): Promise<HeldCase> {
    const held = await tx.maybeOne<HeldCase>(
      `SELECT k.id, k.dialogue_id AS "dialogueId", k.post_kind AS kind, k.post_id AS "postId",
         k.decided_at IS NOT NULL AS "isDecided", k.act_id AS "actId", a.kind AS act,
         coalesce(${undoable('$2')}, false) AS "isUndoable"
       FROM moderation_case k LEFT JOIN act a ON a.id = k.act_id WHERE k.id = $1`,
      [id, accountId],
    );
    if (!held) throw new Problem('moderation.case-not-found');
    return held;
  }

  async findReport(
    tx: WriteTransaction,
    accountId: string,
    postId: string,
  ): Promise<string | null> {
    const found = await tx.maybeOne<{ id: string }>(
      'SELECT id FROM report WHERE account_id = $1 AND post_id = $2',
      [accountId, postId],
    );
    return found?.id ?? null;
  }

  /** Opens the post's case, opens it again, or counts one more report in it. Returns its id. */
  async open(
    tx: WriteTransaction,
    post: { readonly id: string; readonly kind: PostKind; readonly dialogueId: string },
    rule: Rule,
  ): Promise<string> {
    const held = await tx.maybeOne<WaitingRow>(
      `SELECT id, decided_at IS NOT NULL AS "isDecided", opened_at AS "openedAt", reports, grave,
         clock_timestamp() AS now FROM moderation_case WHERE post_id = $1`,
      [post.id],
    );
    const waits = held !== null && !held.isDecided;
    const now = held?.now ?? (await tx.one<{ now: Date }>('SELECT clock_timestamp() AS now')).now;
    const openedAt = waits ? held.openedAt : now;
    const reports = waits ? held.reports + 1 : 1;
    const grave = isGrave(rule) || (waits && held.grave);
    const state = { openedAt, reports, grave, dueAt: dueAt({ openedAt, reports, grave }) };
    if (held === null) {
      const id = newId();
      const { dialogueId, id: postId, kind: postKind } = post;
      await tx.manager.insert(ModerationCaseEntity, { id, dialogueId, postId, postKind, ...state });
      return id;
    }
    const again = { decidedAt: null, actId: null, claimedBy: null, claimedUntil: null };
    await tx.manager.update(
      ModerationCaseEntity,
      { id: held.id },
      { ...state, ...(waits ? {} : again) },
    );
    return held.id;
  }

  async addReport(tx: WriteTransaction, report: NewReport): Promise<void> {
    await tx.manager.insert(ReportEntity, report);
  }

  /** The case of the post, if it waits, is decided by the act, and its reports are answered. */
  async decide(tx: WriteTransaction, postId: string, actId: string): Promise<void> {
    await tx.query(
      `WITH k AS (
         UPDATE moderation_case SET decided_at = clock_timestamp(), act_id = $2, claimed_by = NULL, claimed_until = NULL
         WHERE post_id = $1 AND decided_at IS NULL RETURNING id)
       UPDATE report SET act_id = $2 FROM k WHERE report.case_id = k.id AND report.act_id IS NULL`,
      [postId, actId],
    );
  }

  /** As if it had not been decided. */
  async reopen(tx: WriteTransaction, id: string, actId: string): Promise<void> {
    await tx.query('UPDATE moderation_case SET decided_at = NULL, act_id = NULL WHERE id = $1', [
      id,
    ]);
    await tx.query('UPDATE report SET act_id = NULL WHERE case_id = $1 AND act_id = $2', [
      id,
      actId,
    ]);
  }

  /** False when somebody else has it. */
  async claim(tx: WriteTransaction, id: string, accountId: string): Promise<boolean> {
    const claimed = await tx.maybeOne(
      `UPDATE moderation_case SET claimed_by = $2,
         claimed_until = clock_timestamp() + make_interval(mins => ${CASE_LIMITS.claimMinutes})
       WHERE id = $1 AND decided_at IS NULL
         AND (claimed_by IS NULL OR claimed_by = $2 OR claimed_until <= clock_timestamp()) RETURNING id`,
      [id, accountId],
    );
    return claimed !== null;
  }

  async release(tx: WriteTransaction, id: string, accountId: string): Promise<void> {
    await tx.query(
      `UPDATE moderation_case SET claimed_by = NULL, claimed_until = NULL WHERE id = $1 AND claimed_by = $2`,
      [id, accountId],
    );
  }
}
