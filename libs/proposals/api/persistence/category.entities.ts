import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What a dialogue sorts its proposals by. */
@Entity('dialogue_category')
@Check('dialogue_category_position', 'position BETWEEN 1 AND 12')
@Unique('dialogue_category_id_dialogue_id_key', ['id', 'dialogueId'])
@Unique('dialogue_category_dialogue_id_position_key', ['dialogueId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
export class DialogueCategoryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dialogue_category_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'dialogue_category_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('integer')
  position!: number;
}

/** How often a dialogue's categories have been saved; without a row never. */
@Entity('dialogue_category_list')
@Check('dialogue_category_list_version', 'version >= 1')
export class DialogueCategoryListEntity {
  @ForeignKey('Dialogue', 'id', { name: 'dialogue_category_list_dialogue_id_fkey' })
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'dialogue_category_list_pkey',
  })
  dialogueId!: string;

  @Column('integer')
  version!: number;
}

/** What a category is called in one language. */
@Entity('dialogue_category_name')
@Check('dialogue_category_name_name', 'length(name) BETWEEN 2 AND 40')
export class DialogueCategoryNameEntity {
  @ForeignKey('DialogueCategoryEntity', 'id', {
    name: 'dialogue_category_name_category_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', {
    name: 'category_id',
    primaryKeyConstraintName: 'dialogue_category_name_pkey',
  })
  categoryId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'dialogue_category_name_pkey' })
  language!: string;

  @Column('text')
  name!: string;
}

/** A proposal is in a category; its author chose so. */
@Entity('proposal_category')
@Check('proposal_category_position', 'position BETWEEN 1 AND 3')
@Unique('proposal_category_proposal_id_position_key', ['proposalId', 'position'])
@ForeignKey('ProposalEntity', ['proposalId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'proposal_category_proposal_id_fkey',
})
@ForeignKey('DialogueCategoryEntity', ['categoryId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'proposal_category_category_id_fkey',
  onDelete: 'CASCADE',
})
export class ProposalCategoryEntity {
  @PrimaryColumn('uuid', {
    name: 'proposal_id',
    primaryKeyConstraintName: 'proposal_category_pkey',
  })
  proposalId!: string;

  @Index('proposal_category_category_id')
  @PrimaryColumn('uuid', {
    name: 'category_id',
    primaryKeyConstraintName: 'proposal_category_pkey',
  })
  categoryId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('integer')
  position!: number;
}
