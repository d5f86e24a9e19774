import type { ProposalStatus } from '@samrad/proposals/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Bodies of the checks stand in the migration; here are their names, so that no difference drops them. */
@Entity('proposal')
@Check('proposal_number', 'number >= 1')
@Check('proposal_language', `language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'`)
@Check('proposal_status', `status IN ('submitted', 'merged', 'withdrawn')`)
@Check('proposal_version', 'version BETWEEN 1 AND 200')
@Check('proposal_supports', 'supports >= 0')
@Check('proposal_imported_supports', 'imported_supports >= 0')
@Check('proposal_imported_ref', 'length(imported_ref) BETWEEN 1 AND 100')
@Check('proposal_title', 'length(title) BETWEEN 8 AND 120 OR imported_ref IS NOT NULL')
@Check('proposal_body', 'length(body) BETWEEN 20 AND 20000 OR imported_ref IS NOT NULL')
@Check('proposal_withdrawn', `(status = 'withdrawn') = (withdrawn_at IS NOT NULL)`)
@Check(
  'proposal_merged',
  `CASE status WHEN 'merged' THEN merged_into IS NOT NULL WHEN 'submitted' THEN merged_into IS NULL ELSE true END`,
)
@Check('proposal_merged_elsewhere', 'merged_into <> id')
@Check('proposal_imported', 'imported_supports = 0 OR imported_ref IS NOT NULL')
@Check('proposal_hidden_rule', `hidden_rule ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('proposal_hidden_reason', 'length(hidden_reason) BETWEEN 10 AND 2000')
@Check('proposal_hidden', 'num_nulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)')
@Check('proposal_municipality', `municipality ~ '^[0-9]{4}$'`)
@Check('proposal_place_name', 'length(place_name) BETWEEN 1 AND 100')
@Unique('proposal_dialogue_id_number_key', ['dialogueId', 'number'])
@Unique('proposal_id_dialogue_id_key', ['id', 'dialogueId'])
@Unique('proposal_thread_id_key', ['threadId'])
@Unique('proposal_dialogue_id_imported_ref_key', ['dialogueId', 'importedRef'])
@Index('proposal_dialogue_id_supports', { synchronize: false })
@Index('proposal_dialogue_id_shuffled', { synchronize: false })
@Index('proposal_dialogue_id_merged', { synchronize: false })
@ForeignKey('ThreadEntity', ['threadId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'proposal_thread_id_fkey',
})
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'proposal_participant_id_fkey',
})
@ForeignKey('ProposalEntity', ['mergedInto', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'proposal_merged_into_fkey',
})
export class ProposalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'proposal_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('integer')
  number!: number;

  @Index('proposal_participant_id')
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('uuid', { name: 'thread_id' })
  threadId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: string;

  @Column('text', { default: 'submitted' })
  status!: ProposalStatus;

  @Column('integer', { default: 1 })
  version!: number;

  /** Distinct people, counted by the batches of supports and by merging. */
  @Column('integer', { default: 0 })
  supports!: number;

  /** A figure that came with an import: no people stand behind it here. */
  @Column('integer', { name: 'imported_supports', default: 0 })
  importedSupports!: number;

  @Column('text', { name: 'imported_ref', nullable: true })
  importedRef!: string | null;

  @Column('timestamptz', { name: 'submitted_at', default: () => 'clock_timestamp()' })
  submittedAt!: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** Where it is about; null when the author does not say. */
  @Column('text', { nullable: true })
  municipality!: string | null;

  @Column('text', { name: 'place_name', nullable: true })
  placeName!: string | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  /** The next step on the way to what it counts in; kept when it is withdrawn. */
  @Index('proposal_merged_into', { where: 'merged_into IS NOT NULL' })
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('text', { name: 'hidden_rule', nullable: true })
  hiddenRule!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;
}
