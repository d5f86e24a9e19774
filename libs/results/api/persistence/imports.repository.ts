import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@samrad/register/api';
import type { ImportFigures } from '@samrad/results/contract';
import { ImportedDialogueEntity } from './imported-dialogue.entity';

interface Folder {
  readonly source: string;
  readonly ref: string;
  readonly contentHash: Buffer;
}

type KeptFigures = Omit<ImportFigures, 'dialogue' | 'seconds'>;

/** The record of what has been imported. */
@Injectable()
export class ImportsRepository {
  /** One import of a source at a time, and no clock that ends a large one. */
  async begin(tx: WriteTransaction, source: string): Promise<void> {
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('samrad-import-' || $1))`, [source]);
  }

  /** Imports of the same conversation or of the same files. */
  known(
    tx: WriteTransaction,
    { source, ref, contentHash }: Folder,
  ): Promise<{ slug: string; sameContents: boolean }[]> {
    return tx.query(
      `SELECT d.slug, i.content_hash = $3 AS "sameContents"
       FROM imported_dialogue i JOIN dialogue d ON d.id = i.dialogue_id
       WHERE i.source = $1 AND (i.ref = $2 OR i.content_hash = $3) ORDER BY i.imported_at`,
      [source, ref, contentHash],
    );
  }

  /** What an earlier import answered. */
  figures(tx: WriteTransaction, contentHash: Buffer): Promise<KeptFigures & { dialogue: string }> {
    return tx.one(
      `SELECT d.slug AS dialogue, i.participants, i.statements, i.proposals, i.comments, i.stands,
         i.rows_read AS "rowsRead", i.rows_skipped AS "rowsSkipped"
       FROM imported_dialogue i JOIN dialogue d ON d.id = i.dialogue_id
       WHERE i.content_hash = $1 ORDER BY i.imported_at LIMIT 1`,
      [contentHash],
    );
  }

  async keep(
    tx: WriteTransaction,
    dialogueId: string,
    { source, ref, contentHash }: Folder,
    figures: KeptFigures,
  ): Promise<void> {
    const row = { dialogueId, source, ref: ref.slice(0, 200), contentHash, ...figures };
    await tx.manager.insert(ImportedDialogueEntity, row);
  }

  async slugsLike(tx: WriteTransaction, slug: string): Promise<Set<string>> {
    const rows = await tx.query<{ slug: string }>(
      `SELECT slug FROM dialogue WHERE slug = $1 OR slug LIKE $1 || '-%'`,
      [slug],
    );
    return new Set(rows.map((row) => row.slug));
  }

  async organisation(tx: WriteTransaction, slug: string): Promise<string | null> {
    const row = await tx.maybeOne<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [
      slug,
    ]);
    return row?.id ?? null;
  }

  async addOrganisation(
    tx: WriteTransaction,
    { id, slug, kind, name }: { id: string; slug: string; kind: string; name: string },
  ): Promise<void> {
    await tx.query('INSERT INTO organisation (id, slug, kind, name) VALUES ($1, $2, $3, $4)', [
      id,
      slug,
      kind,
      name,
    ]);
  }
}
