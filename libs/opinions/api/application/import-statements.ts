import { Injectable } from '@nestjs/common';
import { Participation } from '@samrad/dialogues/api';
import { newId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';

export interface ImportedStatement {
  /** The statement's id where it comes from. */
  readonly ref: string;
  readonly text: string;
  readonly language: string;
  readonly participantId: string | null;
  /** What the source's moderators said: rejected, nothing, accepted. */
  readonly moderation: -1 | 0 | 1 | null;
  readonly statedAt: Date | null;
}

interface AddedRow {
  readonly id: string;
  readonly number: number;
  readonly ref: string;
}

/** Statements of an imported dialogue, numbered in the order they are given. */
@Injectable()
export class ImportStatements {
  constructor(private readonly participation: Participation) {}

  /** Those whose ref is there already are left alone. @returns ids of all of them, by ref */
  async importStatements(
    tx: WriteTransaction,
    dialogueId: string,
    statements: readonly ImportedStatement[],
  ): Promise<Map<string, string>> {
    await tx.lock(dialogueId);
    const added = await this.add(tx, dialogueId, statements);
    await this.record(tx, dialogueId, statements, added);
    const rows = await tx.query<{ id: string; ref: string }>(
      'SELECT id, imported_ref AS ref FROM statement WHERE dialogue_id = $1 AND imported_ref = ANY ($2)',
      [dialogueId, statements.map(({ ref }) => ref)],
    );
    return new Map(rows.map(({ id, ref }) => [ref, id]));
  }

  private add(
    tx: WriteTransaction,
    dialogueId: string,
    statements: readonly ImportedStatement[],
  ): Promise<AddedRow[]> {
    return tx.query<AddedRow>(
      `INSERT INTO statement (id, dialogue_id, number, participant_id, text, language,
         imported_ref, imported_moderation, stated_at)
       SELECT g.id, $1, (SELECT coalesce(max(s.number), 0) FROM statement s WHERE s.dialogue_id = $1)
           + row_number() OVER (ORDER BY g.n), g.participant, g.text, g.language, g.ref, g.moderation,
           coalesce(g.stated_at, clock_timestamp())
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::smallint[], $8::timestamptz[])
         WITH ORDINALITY g(id, ref, text, language, participant, moderation, stated_at, n)
       WHERE NOT EXISTS (SELECT FROM statement s WHERE s.dialogue_id = $1 AND s.imported_ref = g.ref)
       RETURNING id, number, imported_ref AS ref`,
      [
        dialogueId,
        statements.map(() => newId()),
        statements.map(({ ref }) => ref),
        statements.map(({ text }) => text),
        statements.map(({ language }) => language),
        statements.map(({ participantId }) => participantId),
        statements.map(({ moderation }) => moderation),
        statements.map(({ statedAt }) => statedAt),
      ],
    );
  }

  private async record(
    tx: WriteTransaction,
    dialogueId: string,
    statements: readonly ImportedStatement[],
    added: readonly AddedRow[],
  ): Promise<void> {
    if (added.length === 0) return;
    const byRef = new Map(statements.map((statement) => [statement.ref, statement]));
    const inOrder = [...added].sort((a, b) => a.number - b.number);
    await this.participation.count(tx, dialogueId, 'statements', added.length);
    await tx.appendAll(
      inOrder.map(({ id, number, ref }) => {
        const { text = '', language = '', participantId = null } = byRef.get(ref) ?? {};
        const payload = { id, number, participantId, text, language };
        return { dialogueId, kind: 'statement-added', subjectId: id, payload };
      }),
    );
  }
}
