import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An image stands with a proposal. */
@Entity('proposal_image')
@Unique('proposal_image_proposal_id_position_key', ['proposalId', 'position'])
@Check('proposal_image_position', 'position BETWEEN 1 AND 5')
@Check('proposal_image_alt', 'length(alt) BETWEEN 1 AND 300')
export class ProposalImageEntity {
  @PrimaryColumn('uuid', { name: 'image_id', primaryKeyConstraintName: 'proposal_image_pkey' })
  imageId!: string;

  @ForeignKey('ProposalEntity', 'id', { name: 'proposal_image_proposal_id_fkey' })
  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('integer')
  position!: number;

  /** Null: decoration only. */
  @Column('text', { nullable: true })
  alt!: string | null;
}
