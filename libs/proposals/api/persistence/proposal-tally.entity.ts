import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const KEY = { primaryKeyConstraintName: 'proposal_tally_pkey' };

/** How many proposals a choice leaves; the zero id stands for any category, no letters for any municipality. */
@Entity('proposal_tally')
export class ProposalTallyEntity {
  @ForeignKey('Dialogue', 'id', { name: 'proposal_tally_dialogue_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'dialogue_id', ...KEY })
  dialogueId!: string;

  @PrimaryColumn('text', KEY)
  status!: string;

  @PrimaryColumn('uuid', { name: 'category_id', ...KEY })
  categoryId!: string;

  @PrimaryColumn('text', KEY)
  municipality!: string;

  @Column('integer')
  proposals!: number;
}
