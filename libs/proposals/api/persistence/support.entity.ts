import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A standing support; written by the function support_batch alone. */
@Entity('support')
@Check('support_version', 'version BETWEEN 1 AND 200')
@ForeignKey('ProposalEntity', ['proposalId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'support_proposal_id_fkey',
})
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'support_participant_id_fkey',
})
export class SupportEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'support_pkey' })
  proposalId!: string;

  @Index('support_participant_id')
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'support_pkey' })
  participantId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  /** The version that was supported. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'given_at', default: () => 'clock_timestamp()' })
  givenAt!: Date;
}
