import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A statement with its tally; only the database's `stand_apply` changes the tally. */
@Entity('statement')
@Check('statement_number', 'number >= 1')
@Check('statement_language', `language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'`)
@Check('statement_imported_ref', 'length(imported_ref) BETWEEN 1 AND 100')
@Check('statement_imported_moderation', 'imported_moderation IN (-1, 0, 1)')
@Check('statement_agree', 'agree >= 0')
@Check('statement_disagree', 'disagree >= 0')
@Check('statement_pass', 'pass >= 0')
@Check(
  'statement_text',
  'length(text) BETWEEN 5 AND 300 OR (imported_ref IS NOT NULL AND length(text) BETWEEN 1 AND 2000)',
)
@Check('statement_imported', 'imported_moderation IS NULL OR imported_ref IS NOT NULL')
@Check('statement_author', 'participant_id IS NOT NULL OR imported_ref IS NOT NULL')
@Check('statement_hidden_rule', `hidden_rule ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('statement_hidden_reason', 'length(hidden_reason) BETWEEN 10 AND 2000')
@Check('statement_hidden', 'num_nulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)')
@Unique('statement_dialogue_id_number_key', ['dialogueId', 'number'])
@Unique('statement_dialogue_id_imported_ref_key', ['dialogueId', 'importedRef'])
@Unique('statement_id_dialogue_id_key', ['id', 'dialogueId'])
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'statement_participant_id_fkey',
})
export class StatementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'statement_pkey' })
  id!: string;

  @Column('uuid', { name: 'dialogue_id' })
  @ForeignKey('Dialogue', { name: 'statement_dialogue_id_fkey' })
  dialogueId!: string;

  @Column('integer')
  number!: number;

  @Index('statement_participant_id')
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('text')
  text!: string;

  @Column('text')
  language!: string;

  @Column('text', { name: 'imported_ref', nullable: true })
  importedRef!: string | null;

  /** What the source's moderators said: rejected, nothing, accepted. */
  @Column('smallint', { name: 'imported_moderation', nullable: true })
  importedModeration!: -1 | 0 | 1 | null;

  @Column('integer', { default: 0 })
  agree!: number;

  @Column('integer', { default: 0 })
  disagree!: number;

  @Column('integer', { default: 0 })
  pass!: number;

  @Column('timestamptz', { name: 'stated_at', default: () => 'clock_timestamp()' })
  statedAt!: Date;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('text', { name: 'hidden_rule', nullable: true })
  hiddenRule!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;
}
