import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'proposal_tally_pkey';

/** How many proposals a choice leaves; the zero id stands for any category, no letters for any municipality. */
@Entity('proposal_tally')
export class ProposalTallyEntity {
  @ForeignKey('Dialogue', 'id', { name: 'proposal_tally_dialogue_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName })
  dialogueId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName })
  status!: string;

  @PrimaryColumn('uuid', { name: 'category_id', primaryKeyConstraintName })
  categoryId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName })
  municipality!: string;

  @Column('integer')
  proposals!: number;
}
