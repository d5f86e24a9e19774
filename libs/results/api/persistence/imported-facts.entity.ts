import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The opinion group that the source itself had put somebody in, to compare ours with. */
@Entity('imported_participant')
@Check('imported_participant_source_group', 'source_group >= 0')
export class ImportedParticipantEntity {
  @PrimaryColumn('uuid', {
    name: 'participant_id',
    primaryKeyConstraintName: 'imported_participant_pkey',
  })
  @ForeignKey('Participant', {
    name: 'imported_participant_participant_id_fkey',
    onDelete: 'CASCADE',
  })
  participantId!: string;

  @Column('integer', { name: 'source_group' })
  sourceGroup!: number;
}

/** Marks that the source's hosts had put on a statement. */
@Entity('imported_statement')
export class ImportedStatementEntity {
  @PrimaryColumn('uuid', {
    name: 'statement_id',
    primaryKeyConstraintName: 'imported_statement_pkey',
  })
  @ForeignKey('StatementEntity', {
    name: 'imported_statement_statement_id_fkey',
    onDelete: 'CASCADE',
  })
  statementId!: string;

  @Column('boolean', { name: 'is_meta' })
  isMeta!: boolean;

  @Column('boolean', { name: 'is_seed' })
  isSeed!: boolean;
}

/** What the source says of a proposal beyond its text. */
@Entity('imported_proposal')
@Check('imported_proposal_source_status', 'length(source_status) <= 100')
@Check('imported_proposal_source_comments', 'source_comments >= 0')
export class ImportedProposalEntity {
  @PrimaryColumn('uuid', {
    name: 'proposal_id',
    primaryKeyConstraintName: 'imported_proposal_pkey',
  })
  @ForeignKey('ProposalEntity', {
    name: 'imported_proposal_proposal_id_fkey',
    onDelete: 'CASCADE',
  })
  proposalId!: string;

  /** Whether there was a text below the summary. */
  @Column('boolean', { name: 'has_text' })
  hasText!: boolean;

  @Column('text', { name: 'source_status' })
  sourceStatus!: string;

  /** As the source counts; not always as many as it hands out. */
  @Column('integer', { name: 'source_comments' })
  sourceComments!: number;
}
