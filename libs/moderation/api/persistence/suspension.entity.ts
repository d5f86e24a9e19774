import type { Rule, SuspensionState } from '@samrad/moderation/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Keeping somebody from writing in a dialogue for a time: proposed by one, confirmed by another. */
@Entity('suspension')
@Check('suspension_rule', 'rule IS NOT NULL')
@Check('suspension_reason', 'length(reason) BETWEEN 10 AND 2000')
@Check('suspension_state', `state IN ('proposed', 'confirmed', 'declined', 'lifted')`)
@Check('suspension_lift_reason', 'length(lift_reason) BETWEEN 10 AND 2000')
@Check('suspension_second_person', 'decided_by <> proposed_by')
@Check('suspension_length', 'until > proposed_at')
@Check('suspension_decided', `(state = 'proposed') = (decided_at IS NULL)`)
@Check('suspension_lifted', `(state = 'lifted') = (lifted_at IS NOT NULL)`)
@Index('suspension_dialogue_id_id', { synchronize: false })
@Index('suspension_participant_id_standing', { synchronize: false })
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'suspension_participant_id_fkey',
})
export class SuspensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'suspension_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'suspension_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  rule!: Rule;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  until!: Date;

  @Column('text', { default: 'proposed' })
  state!: SuspensionState;

  @Index('suspension_proposed_by', { where: 'proposed_by IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', {
    name: 'suspension_proposed_by_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz', { name: 'proposed_at', default: () => 'clock_timestamp()' })
  proposedAt!: Date;

  @Index('suspension_decided_by', { where: 'decided_by IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', {
    name: 'suspension_decided_by_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;

  @Column('text', { name: 'lift_reason', nullable: true })
  liftReason!: string | null;
}
