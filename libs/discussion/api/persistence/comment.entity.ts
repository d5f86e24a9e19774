import type { Stance } from '@samrad/discussion/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Bodies of the checks stand in the migrations; here are their names, so that no difference drops them. */
@Entity('comment')
@Check('comment_number', 'number >= 1')
@Check('comment_stance', `stance IN ('for', 'against', 'question', 'neither')`)
@Check('comment_language', `language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'`)
@Check('comment_hidden_rule', `hidden_rule ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('comment_hidden_reason', 'length(hidden_reason) BETWEEN 10 AND 2000')
@Check('comment_imported_ref', 'length(imported_ref) BETWEEN 1 AND 100')
@Check('comment_imported_up', 'imported_up >= 0')
@Check('comment_imported_down', 'imported_down >= 0')
@Check(
  'comment_body',
  `length(body) BETWEEN 1 AND 5000 OR (body = '' AND imported_ref IS NOT NULL)`,
)
@Check('comment_path', 'cardinality(path) BETWEEN 1 AND 31')
@Check('comment_hidden', 'num_nulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)')
@Check('comment_imported', 'num_nulls(imported_up, imported_down) IN (0, 2)')
@Check(
  'comment_parent_missing',
  'NOT parent_missing OR (parent_id IS NULL AND imported_ref IS NOT NULL)',
)
@Unique('comment_id_thread_id_key', ['id', 'threadId'])
@Unique('comment_thread_id_number_key', ['threadId', 'number'])
@Unique('comment_dialogue_id_imported_ref_key', ['dialogueId', 'importedRef'])
@Index('comment_thread_id_path', ['threadId', 'path'])
@Index('comment_thread_id_root_path', { synchronize: false })
@Index('comment_dialogue_id_created_at', { synchronize: false })
@Index('comment_dialogue_id_hidden', { synchronize: false })
@Index('comment_thread_id_participant_id', { synchronize: false })
@ForeignKey('ThreadEntity', ['threadId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'comment_thread_id_fkey',
})
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'comment_participant_id_fkey',
})
@ForeignKey('CommentEntity', ['parentId', 'threadId'], ['id', 'threadId'], {
  name: 'comment_parent_id_fkey',
})
export class CommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_pkey' })
  id!: string;

  @Column('uuid', { name: 'thread_id' })
  threadId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Index('comment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('integer')
  number!: number;

  @Index('comment_parent_id', { where: 'parent_id IS NOT NULL' })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('integer', { array: true })
  path!: number[];

  @Column('text')
  body!: string;

  @Column('text')
  stance!: Stance;

  @Column('text')
  language!: string;

  @Column('boolean', { name: 'first_contribution', default: false })
  firstContribution!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('text', { name: 'hidden_rule', nullable: true })
  hiddenRule!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;

  @Column('text', { name: 'imported_ref', nullable: true })
  importedRef!: string | null;

  @Column('integer', { name: 'imported_up', nullable: true })
  importedUp!: number | null;

  @Column('integer', { name: 'imported_down', nullable: true })
  importedDown!: number | null;

  @Column('boolean', { name: 'parent_missing', default: false })
  parentMissing!: boolean;
}
