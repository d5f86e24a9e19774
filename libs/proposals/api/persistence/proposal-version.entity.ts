import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A proposal's text as it stood: versions are added, never changed. */
@Entity('proposal_version')
@Check('proposal_version_version', 'version BETWEEN 1 AND 200')
@Check('proposal_version_title', 'length(title) BETWEEN 1 AND 500')
@Check('proposal_version_body', 'length(body) <= 80000')
export class ProposalVersionEntity {
  @ForeignKey('ProposalEntity', 'id', { name: 'proposal_version_proposal_id_fkey' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'proposal_version_pkey' })
  proposalId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'proposal_version_pkey' })
  version!: number;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** Who wrote it; null for what was imported, which its author wrote. */
  @ForeignKey('Participant', 'id', { name: 'proposal_version_participant_id_fkey' })
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
