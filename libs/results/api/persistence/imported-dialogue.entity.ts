import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Which folder a dialogue came from, and the figures its import answered with. */
@Entity('imported_dialogue')
@Unique('imported_dialogue_source_ref_content_hash_key', ['source', 'ref', 'contentHash'])
@Check('imported_dialogue_source', `source IN ('polis', 'decide-madrid')`)
@Check('imported_dialogue_ref', 'length(ref) BETWEEN 1 AND 200')
@Check('imported_dialogue_content_hash', 'length(content_hash) = 32')
@Check('imported_dialogue_participants', 'participants >= 0')
@Check('imported_dialogue_statements', 'statements >= 0')
@Check('imported_dialogue_proposals', 'proposals >= 0')
@Check('imported_dialogue_comments', 'comments >= 0')
@Check('imported_dialogue_stands', 'stands >= 0')
@Check('imported_dialogue_rows_read', 'rows_read >= 0')
@Check('imported_dialogue_rows_skipped', 'rows_skipped >= 0')
export class ImportedDialogueEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'imported_dialogue_pkey',
  })
  @ForeignKey('Dialogue', { name: 'imported_dialogue_dialogue_id_fkey' })
  dialogueId!: string;

  @Column('text')
  source!: string;

  @Column('text')
  ref!: string;

  @Column('bytea', { name: 'content_hash' })
  contentHash!: Buffer;

  @Column('integer')
  participants!: number;

  @Column('integer')
  statements!: number;

  @Column('integer')
  proposals!: number;

  @Column('integer')
  comments!: number;

  @Column('integer')
  stands!: number;

  @Column('integer', { name: 'rows_read' })
  rowsRead!: number;

  @Column('integer', { name: 'rows_skipped' })
  rowsSkipped!: number;

  @Column('timestamptz', { name: 'imported_at', default: () => 'clock_timestamp()' })
  importedAt!: Date;
}
